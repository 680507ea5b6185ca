package cn.chaoyang.scorecard.access.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All units there are, were and will be, and what was done to them when. Everything that asks who answers for a unit's records asks
 * here, for a day: {@link #on}.
 */
public final class Units {

    private final Map<String, Unit> units;
    private final List<Act> acts;

    private Units(Map<String, Unit> units, List<Act> acts) {
        this.units = units;
        this.acts = acts;
    }

    /** @throws IllegalStateException naming every fault: an unknown unit, an act before its establishment or after its end */
    public static Units of(List<Unit> units, List<Act> acts) {
        Map<String, Unit> byId = new LinkedHashMap<>();
        units.forEach(unit -> byId.putIfAbsent(unit.id(), unit));
        List<Act> inOrder = acts.stream()
                .sorted(Comparator.comparing(Act::effective, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        UnitRules.check(units, inOrder);
        return new Units(byId, inOrder);
    }

    /** Those that come with the system. */
    public static Units shipped() {
        return UnitsFile.shipped();
    }

    /** In the order of the file. */
    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    /** What was done to them, in order. */
    public List<Act> acts() {
        return acts;
    }

    public Optional<Unit> find(String id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** The units as they are on the day. */
    public UnitsOnDay on(LocalDate day) {
        return new UnitsOnDay(
                this,
                acts.stream().filter(act -> !act.effective().isAfter(day)).toList(),
                acts.stream().filter(act -> act.effective().isAfter(day)).toList());
    }
}
