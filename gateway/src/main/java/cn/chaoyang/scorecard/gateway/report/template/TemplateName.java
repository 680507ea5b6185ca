package cn.chaoyang.scorecard.gateway.report.template;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.report.text.Facts;
import cn.chaoyang.scorecard.gateway.report.text.IndicatorFact;
import cn.chaoyang.scorecard.gateway.report.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a named cell is filled with: {@code lock_id}, {@code I10_value}, {@code W07_02_text}. Names are not told apart by case, as in Excel.
 *
 * @param of what it says of a lock for a scope: a text, a number, a day, or {@code null} for nothing
 * @param percent whether the number is in per cent
 */
record TemplateName(Function<Scope, Object> of, boolean percent) {

    private static final Pattern INDICATOR = Pattern.compile("I(\\d\\d)_([A-Z]+)");
    private static final Pattern TASK = Pattern.compile("(W\\d\\d)_(\\d\\d)_([A-Z]+)");

    private static final Map<String, Function<Scope, Object>> COMMON = Map.of(
            "LOCK_ID", scope -> scope.facts().lock(),
            "DIGEST", scope -> scope.facts().digest(),
            "MONTH", scope -> Wording.month(scope.facts().month()),
            "DAY", scope -> scope.facts().day(),
            "UNIT_NAME", Scope::unitName);

    private static final Map<String, Function<IndicatorFact, Object>> OF_INDICATOR = Map.ofEntries(
            Map.entry("NAME", IndicatorFact::name),
            Map.entry("UNIT", IndicatorFact::unit),
            Map.entry("GOAL", IndicatorFact::goal),
            Map.entry("TARGET", IndicatorFact::target),
            Map.entry("REQUIRED", IndicatorFact::required),
            Map.entry("VALUE", IndicatorFact::value),
            Map.entry("MONTH", IndicatorFact::monthChange),
            Map.entry("YEAR", IndicatorFact::yearTarget),
            Map.entry("EXPECTED", IndicatorFact::expected),
            Map.entry("FORECAST", IndicatorFact::forecast),
            Map.entry("STATUS", one -> Wording.status(one.status())),
            Map.entry("LEAD", IndicatorFact::leadName),
            Map.entry("DEADLINE", IndicatorFact::deadline));

    private static final Map<String, Function<LockedTask, Object>> OF_TASK = Map.of(
            "TITLE", LockedTask::title,
            "STATE", task -> Wording.status(task.state().wire()),
            "TEXT", LockedTask::text,
            "PROBLEMS", LockedTask::problems,
            "NEXT", LockedTask::next,
            "DEADLINE", LockedTask::deadline);

    /** @param unitName 全区 for the whole district */
    record Scope(Facts facts, String unitName) {}

    /** @return empty for a name nobody knows */
    static Optional<TemplateName> of(String name, Facts facts) {
        String upper = name.toUpperCase(Locale.ROOT);
        Matcher indicator = INDICATOR.matcher(upper);
        if (indicator.matches()) {
            return facts.indicator("I" + indicator.group(1)).flatMap(one -> of(one, indicator.group(2)));
        }
        Matcher task = TASK.matcher(upper);
        if (task.matches()) {
            String id = task.group(1) + '-' + task.group(2);
            return facts.tasks().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .flatMap(one -> Optional.ofNullable(OF_TASK.get(task.group(3)))
                            .map(said -> new TemplateName(scope -> said.apply(one), false)));
        }
        return Optional.ofNullable(COMMON.get(upper)).map(said -> new TemplateName(said, false));
    }

    private static Optional<TemplateName> of(IndicatorFact one, String what) {
        return Optional.ofNullable(OF_INDICATOR.get(what))
                .map(said -> new TemplateName(scope -> said.apply(one), "%".equals(one.unit())));
    }
}
