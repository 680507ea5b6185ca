package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.access.unit.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plan file must hold, or the gateway does not start. */
final class PlanRules {

    private final List<String> faults = new ArrayList<>();

    private PlanRules() {}

    static void check(Plan plan) {
        PlanRules rules = new PlanRules();
        rules.counts(plan.counts());
        rules.units(plan);
        rules.identifiers(plan);
        plan.indicators().forEach(rules::indicator);
        rules.observations(plan);
        rules.trackables(plan);
        if (!rules.faults.isEmpty()) {
            throw new IllegalStateException("plan.yaml: " + String.join("; ", rules.faults));
        }
    }

    /** Every unit of the plan is one of the file of units, so that its acts, roles and names are known. */
    static void checkUnits(Plan plan, Units units) {
        List<String> unknown = plan.units().stream()
                .map(Plan.Unit::id)
                .filter(id -> units.find(id).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("units.yaml lacks units of the plan: " + String.join(", ", unknown));
        }
    }

    private void counts(Plan.Counts counts) {
        expect(counts.equals(new Plan.Counts(5, 6, 16, 19, 69, 18)), "5/6/16/19/69/18 expected, found " + counts);
    }

    private void units(Plan plan) {
        Set<String> known = plan.units().stream().map(Plan.Unit::id).collect(Collectors.toSet());
        Stream<String> named = plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .flatMap(action -> Stream.concat(action.units().stream(), Stream.of(action.leadUnit())));
        Stream.concat(named, plan.indicators().stream().map(Indicator::leadUnit))
                .filter(unit -> !known.contains(unit))
                .distinct()
                .forEach(unit -> faults.add("unknown unit " + unit));
    }

    private void trackables(Plan plan) {
        plan.trackables().stream()
                .filter(one -> plan.workItems()
                        .noneMatch(item ->
                                item.id().equals(one.item()) && item.trackable().contains(one.name())))
                .forEach(one -> faults.add("no trackable " + one.item() + " " + one.name()));
    }

    private void identifiers(Plan plan) {
        Stream<String> items = Stream.concat(
                        plan.programmes().stream()
                                .flatMap(programme -> programme.actions().stream())
                                .flatMap(action -> action.workItems().stream()),
                        plan.guarantee().workItems().stream())
                .map(Plan.WorkItem::id);
        Set<String> seen = new HashSet<>();
        Stream.concat(items, plan.indicators().stream().map(Indicator::id))
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add(id + " stands twice"));
    }

    private void indicator(Indicator indicator) {
        Target target = indicator.target();
        expect(target.number().signum() > 0, indicator.id() + " has no target");
        expect(target.unit() != null && !target.unit().isBlank(), indicator.id() + " has no unit");
        expect(
                indicator.allMeasures().stream().noneMatch(measure -> Objects.isNull(measure) || measure.isBlank()),
                indicator.id() + " reads no measure");
    }

    private void observations(Plan plan) {
        Set<String> actions = plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .map(Plan.Action::id)
                .collect(Collectors.toSet());
        for (Observation observation : plan.observations()) {
            expect(actions.contains(observation.action()), observation.name() + " is of no action");
            expect(
                    observation.reading().measures().stream().noneMatch(String::isBlank),
                    observation.name() + " reads no measure");
        }
    }

    private void expect(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
