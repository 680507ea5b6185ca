package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import java.util.List;
import java.util.stream.Stream;

/** The plan as it is carried on a day: units by the names they have then, and whoever came after those that are gone. */
public final class PlanOnDay {

    private final Plan plan;
    private final UnitsOnDay units;

    private PlanOnDay(Plan plan, UnitsOnDay units) {
        this.plan = plan;
        this.units = units;
    }

    public static Plan of(Plan plan, UnitsOnDay units) {
        return new PlanOnDay(plan, units).plan();
    }

    private Plan plan() {
        return new Plan(
                plan.meta(),
                units(),
                plan.programmes().stream().map(this::programme).toList(),
                plan.indicators().stream()
                        .map(indicator -> indicator.ledBy(responsible(indicator.leadUnit(), indicator.id())))
                        .toList(),
                plan.observations(),
                plan.trackables(),
                plan.guarantee(),
                plan.counts());
    }

    /** Those of the plan, also where they are gone, so that whoever reads an older document finds them; and their successors. */
    private List<Plan.Unit> units() {
        Stream<Plan.Unit> successors = plan.units().stream().flatMap(unit -> units.successors(unit.id()).stream()
                .filter(id -> plan.units().stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> new Plan.Unit(id, units.name(id), unit.kind())));
        return Stream.concat(
                        plan.units().stream().map(unit -> new Plan.Unit(unit.id(), units.name(unit.id()), unit.kind())),
                        successors)
                .distinct()
                .toList();
    }

    private Plan.Programme programme(Plan.Programme programme) {
        return new Plan.Programme(
                programme.id(),
                programme.no(),
                programme.title(),
                programme.titleExact(),
                programme.en(),
                programme.actions().stream().map(this::action).toList());
    }

    private Plan.Action action(Plan.Action action) {
        return new Plan.Action(
                action.id(),
                action.no(),
                action.title(),
                action.titleExact(),
                action.en(),
                action.dimensions(),
                action.units().stream()
                        .flatMap(unit -> units.successors(unit).stream().sorted())
                        .distinct()
                        .toList(),
                responsible(action.leadUnit(), action.id()),
                action.indicators(),
                action.workItems());
    }

    private String responsible(String unit, String matter) {
        return units.responsible(unit, matter).orElse(unit);
    }
}
