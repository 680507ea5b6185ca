package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.plan.PlanLoader;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.task.Person;
import cn.chaoyang.scorecard.gateway.task.Source;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A made-up lock of September 2026: five indicators reported, two tasks filed, one figure of August corrected. */
public final class SampleFacts {

    public static final String LOCK = "2026-09-0123abcd";
    public static final String DIGEST = "0123abcd".repeat(8);
    public static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Plan PLAN = PlanLoader.load();

    private SampleFacts() {}

    public static Facts facts() {
        return new Facts(
                LOCK,
                DIGEST,
                YearMonth.of(2026, 9),
                DAY,
                PLAN,
                PLAN.indicators().stream().map(SampleFacts::fact).toList(),
                tasks(),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2026, 8, 31),
                List.of(new CorrectionFact(
                        "I10",
                        "高新技术企业",
                        "户",
                        new BigDecimal(265),
                        new BigDecimal(264),
                        "示例：证书补录",
                        List.of(
                                new Changes.Line("granted", BigDecimal.ONE, 1),
                                new Changes.Line("expiry", new BigDecimal(-2), 2)))));
    }

    public static ReportContent drafted(ReportKind kind, String unit, String... indicators) {
        return Drafts.draft(kind, facts(), unit, List.of(indicators));
    }

    private static IndicatorFact fact(Indicator indicator) {
        return switch (indicator.id()) {
            case "I08" -> fact(indicator, "79.96", "77.5", "80", "warning", "pending");
            case "I09" -> fact(indicator, "551", "540", "545", "reached", "settled");
            case "I10" -> fact(indicator, "268", "270", "272.42", "late", "settled");
            case "I16" -> fact(indicator, "100000000", "0", null, "reached", "settled");
            case "I19" -> fact(indicator, "500000000.01", "310000000", "400000000", "reached", "settled");
            default -> fact(indicator, null, null, null, "unreported", "settled");
        };
    }

    private static IndicatorFact fact(
            Indicator indicator, String value, String before, String expected, String status, String definition) {
        return new IndicatorFact(
                indicator.id(),
                indicator.name(),
                indicator.target().unit(),
                indicator.action(),
                indicator.leadUnit(),
                name(indicator.leadUnit()),
                dimensions(indicator),
                indicator.target().number(),
                FactsReader.goal(indicator.target()),
                indicator.target().required(),
                number(value),
                value == null ? null : new BigDecimal(3),
                number(expected),
                number(expected),
                null,
                status,
                definition,
                "I10".equals(indicator.id()) ? new BigDecimal(12) : null,
                indicator.target().deadline(),
                new IndicatorFact.Before("2026-06-11223344", number(before), before == null ? "unreported" : "normal"));
    }

    private static List<String> dimensions(Indicator indicator) {
        return PLAN.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .filter(action -> action.id().equals(indicator.action()))
                .findFirst()
                .orElseThrow()
                .dimensions();
    }

    private static String name(String unit) {
        return PLAN.units().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<LockedTask> tasks() {
        List<LockedTask> tasks = new ArrayList<>();
        PLAN.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .forEach(action -> action.workItems().forEach(item -> tasks.add(task(action, item))));
        return tasks;
    }

    private static LockedTask task(Plan.Action action, Plan.WorkItem item) {
        boolean filed = "W07-02".equals(item.id());
        boolean overdue = "W07-01".equals(item.id());
        return new LockedTask(
                item.id(),
                Source.PLAN,
                action.id(),
                null,
                item.quote(),
                action.leadUnit(),
                action.units().stream()
                        .filter(unit -> !unit.equals(action.leadUnit()))
                        .toList(),
                overdue ? LocalDate.of(2026, 8, 31) : item.deadline(),
                filed || overdue ? TaskState.IN_PROGRESS : TaskState.TO_ISSUE,
                List.of(
                        new Person(action.leadUnit(), Person.Duty.LEADER, "示例甲", null),
                        new Person(action.leadUnit(), Person.Duty.LIAISON_A, "示例乙", null),
                        new Person(action.leadUnit(), Person.Duty.LIAISON_B, "示例丙", null)),
                List.of(),
                filed,
                false,
                filed ? "示例：已走访企业20户。" : null,
                filed ? "示例：部分企业研发台账不全。" : null,
                filed ? "示例：10月底前组织一次培训。" : null,
                0);
    }
}
