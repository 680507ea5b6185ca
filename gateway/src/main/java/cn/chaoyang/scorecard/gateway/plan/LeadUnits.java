package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Which unit answers for an indicator on a day: the plan's, or whoever came after it. */
@ApplicationScoped
public class LeadUnits {

    private final Units units;

    LeadUnits(Units units) {
        this.units = units;
    }

    /** @param name what it is called on the day */
    public record LeadUnit(String id, String name) {}

    /** The plan's own where it is gone and nobody came after it. */
    public LeadUnit of(Indicator indicator, LocalDate on) {
        UnitsOnDay then = units.on(on);
        String id = then.responsible(indicator.leadUnit(), indicator.id()).orElse(indicator.leadUnit());
        return new LeadUnit(id, then.name(id));
    }

    /** For what is made by hand, without the container. */
    public static LeadUnits of(Units units) {
        return new LeadUnits(units);
    }
}
