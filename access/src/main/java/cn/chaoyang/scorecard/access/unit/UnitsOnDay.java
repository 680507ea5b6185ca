package cn.chaoyang.scorecard.access.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units as they are on one day. A matter is a register or an indicator by its name: after a split these have different successors. */
public final class UnitsOnDay {

    private final Units units;
    private final List<Act> past;
    private final List<Act> future;

    /**
     * @param past acts that hold by then, in order
     * @param future the others
     */
    UnitsOnDay(Units units, List<Act> past, List<Act> future) {
        this.units = units;
        this.past = past;
        this.future = future;
    }

    /** Whether there is such a unit on this day: established, and not gone. */
    public boolean exists(String unit) {
        return units.find(unit).isPresent()
                && past.stream().noneMatch(act -> act.ends(unit))
                && future.stream()
                        .noneMatch(act -> act.kind() == Act.Kind.ESTABLISHED
                                && act.units().contains(unit));
    }

    /** What it is called; of an unknown unit its id. */
    public String name(String unit) {
        return past.stream()
                .filter(act -> act.kind() == Act.Kind.RENAMED && act.units().contains(unit))
                .reduce((earlier, later) -> later)
                .map(Act::name)
                .or(() -> units.find(unit).map(Unit::name))
                .orElse(unit);
    }

    /** @return the unit that answers for what was the unit's; empty when it is gone without a successor, or unknown */
    public Optional<String> responsible(String unit, String matter) {
        String current = unit;
        for (Act act : past) {
            if (current != null && act.replaces(current)) {
                current = act.successor(matter);
            }
        }
        return Optional.ofNullable(current).filter(this::exists);
    }

    /** The units that answer for any of them. */
    public Set<String> responsible(Set<String> some, String matter) {
        return some.stream()
                .flatMap(unit -> responsible(unit, matter).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that came after the unit, whatever each of them took; itself where it goes on. */
    public Set<String> successors(String unit) {
        Set<String> current = Set.of(unit);
        for (Act act : past) {
            current = current.stream()
                    .flatMap(one -> act.replaces(one) ? act.into().stream().map(Act.Share::unit) : Stream.of(one))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return current.stream().filter(this::exists).collect(Collectors.toUnmodifiableSet());
    }

    /** The units whose records are the unit's to file, change and review: itself, and those it came after. */
    public Set<String> inherited(String unit, String matter) {
        return units.all().stream()
                .map(Unit::id)
                .filter(id -> responsible(id, matter).filter(unit::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The unit that decides on what the unit has submitted. */
    public Optional<String> reviewing(String unit, String matter) {
        String reviewer = units.find(unit).map(Unit::reviewedBy).orElse(unit);
        return responsible(reviewer, matter);
    }

    /** The units whose submitted records are the unit's people to decide on. */
    public Set<String> reviewed(String unit, String matter) {
        return units.all().stream()
                .map(Unit::id)
                .filter(id -> reviewing(id, matter).filter(unit::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is, was or will be such a unit. */
    public boolean isKnown(String unit) {
        return units.find(unit).isPresent();
    }

    public boolean isOutside(String unit) {
        return units.find(unit).filter(Unit::outside).isPresent();
    }

    /** Whether an outside unit enters figures in the register, for example {@code fund/credit-products}. */
    public boolean files(String unit, String register) {
        return exists(unit)
                && units.find(unit)
                        .filter(one -> one.files().contains(register))
                        .isPresent();
    }

    /** Whether one person does all the work for the unit's records, so that the office takes the second look. */
    public boolean hasOnePerson(String unit, String matter) {
        return responsible(unit, matter)
                .flatMap(units::find)
                .filter(Unit::onePerson)
                .isPresent();
    }

    /** All units one person does the work for. */
    public Set<String> ofOnePerson(String matter) {
        return units.all().stream()
                .map(Unit::id)
                .filter(id -> hasOnePerson(id, matter))
                .collect(Collectors.toUnmodifiableSet());
    }
}
