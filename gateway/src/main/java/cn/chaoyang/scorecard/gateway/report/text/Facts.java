package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything a report may say: what a lock holds, and the plan as it was carried on its day.
 *
 * @param compared the day of the lock it is compared with; {@code null} without one
 * @param tasks in the order they were raised; empty for a lock from before there were tasks
 * @param previous the day of the lock before it, which corrections are about; {@code null} for the first
 */
public record Facts(
        String lock,
        String digest,
        YearMonth month,
        LocalDate day,
        Plan plan,
        List<IndicatorFact> indicators,
        List<LockedTask> tasks,
        LocalDate compared,
        LocalDate previous,
        List<CorrectionFact> corrections) {

    public Optional<IndicatorFact> indicator(String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a unit leads, and what belongs to the actions it takes part in. */
    public Facts of(String unit) {
        List<String> actions = actions().stream()
                .filter(action -> action.units().contains(unit))
                .map(Plan.Action::id)
                .toList();
        return of(
                indicators.stream()
                        .filter(one -> one.lead().equals(unit) || actions.contains(one.action()))
                        .toList(),
                task -> task.lead().equals(unit) || task.co().contains(unit));
    }

    /** These only, with the tasks that were raised for them and the corrections that are about them. */
    Facts of(List<IndicatorFact> some) {
        return of(some, task -> some.stream().anyMatch(one -> one.id().equals(task.indicator())));
    }

    private Facts of(List<IndicatorFact> some, Predicate<LockedTask> which) {
        List<String> ids = some.stream().map(IndicatorFact::id).toList();
        return new Facts(
                lock,
                digest,
                month,
                day,
                plan,
                some,
                tasks.stream().filter(which).toList(),
                compared,
                previous,
                corrections.stream()
                        .filter(one -> ids.contains(one.indicator()))
                        .toList());
    }

    /** What the unit that leads has filed as the next step of tasks raised for an indicator; nothing where nobody has. */
    String next(IndicatorFact indicator) {
        return tasks.stream()
                .filter(task -> indicator.id().equals(task.indicator()) && task.next() != null)
                .map(LockedTask::next)
                .collect(Collectors.joining());
    }

    List<Plan.Action> actions() {
        return plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .toList();
    }

    /** What it is called on the day. */
    public String unitName(String id) {
        return plan.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(Plan.Unit::name)
                .findFirst()
                .orElse(id);
    }

    Source source() {
        return new Source("lock", lock, Map.of("digest", digest, "day", day.toString()));
    }
}
