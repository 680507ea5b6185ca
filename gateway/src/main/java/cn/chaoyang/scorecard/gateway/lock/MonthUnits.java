package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The units a month asks: those that carry actions of the plan and are there on its last day, and whoever came after those that are not. */
@ApplicationScoped
public class MonthUnits {

    private final Plan plan;
    private final Units units;
    private final UnitsToday today;

    MonthUnits(Plan plan, Units units, UnitsToday today) {
        this.plan = plan;
        this.units = units;
        this.today = today;
    }

    /** By id, in the order of units.yaml. */
    public List<String> asked(YearMonth month) {
        UnitsOnDay then = at(month);
        Set<String> acting = plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .flatMap(action -> action.units().stream())
                .flatMap(unit -> then.successors(unit).stream())
                .collect(Collectors.toSet());
        return units.all().stream().map(Unit::id).filter(acting::contains).toList();
    }

    /** What a unit was called at the end of the month. */
    public String name(String unit, YearMonth month) {
        return at(month).name(unit);
    }

    /** The indicators it answered for at the end of the month, by id. */
    Set<String> led(String unit, YearMonth month) {
        UnitsOnDay then = at(month);
        return plan.indicators().stream()
                .filter(indicator -> then.responsible(indicator.leadUnit(), indicator.id())
                        .filter(unit::equals)
                        .isPresent())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** The unit that answered for an indicator at the end of the month. */
    String leading(String indicator, YearMonth month) {
        String planned = plan.indicator(indicator).orElseThrow().leadUnit();
        return at(month).responsible(planned, indicator).orElse(planned);
    }

    /** The units of the month that somebody of the unit signs for today: their own, and those theirs came after since. */
    public List<String> signedBy(String unit, YearMonth month) {
        UnitsOnDay now = today.get();
        return asked(month).stream()
                .filter(one -> now.exists(unit)
                        && (one.equals(unit)
                                || !now.exists(one) && now.successors(one).contains(unit)))
                .toList();
    }

    private UnitsOnDay at(YearMonth month) {
        return units.on(month.atEndOfMonth());
    }
}
