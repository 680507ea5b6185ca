package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.Block.Type;
import cn.chaoyang.scorecard.gateway.report.content.MonthlyRow;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.task.Person;
import cn.chaoyang.scorecard.gateway.task.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 月调度表: per programme and action its indicators, then its tasks; at the end those of no action. */
final class MonthlyTable {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PLACES = 2;

    private final Facts facts;
    private final String unit;
    private final List<MonthlyRow> rows = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private MonthlyTable(Facts facts, String unit) {
        this.facts = facts;
        this.unit = unit;
    }

    static ReportContent draft(Facts facts, String unit) {
        return new MonthlyTable(facts, unit).draft();
    }

    private ReportContent draft() {
        for (Plan.Programme programme : facts.plan().programmes()) {
            programme.actions().forEach(action -> add(programme, action));
        }
        facts.tasks().stream().filter(task -> task.action() == null).forEach(task -> {
            String others =
                    task.source() == Source.PLAN ? facts.plan().guarantee().title() : "其他督办事项";
            add(others, others, task);
        });
        String whose = unit == null ? "" : facts.unitName(unit);
        return new ReportContent(
                whose + "科技创新行动计划" + Wording.month(facts.month()) + "调度表",
                "数据截至" + Wording.day(facts.day()) + "　封账编号" + facts.lock(),
                List.copyOf(blocks),
                List.copyOf(rows),
                null);
    }

    private void add(Plan.Programme programme, Plan.Action action) {
        facts.indicators().stream()
                .filter(one -> one.action().equals(action.id()))
                .forEach(one -> add(programme, action, one));
        facts.tasks().stream()
                .filter(task -> action.id().equals(task.action()))
                .forEach(task -> add(programme.title(), action.title(), task));
    }

    private void add(Plan.Programme programme, Plan.Action action, IndicatorFact one) {
        rows.add(new MonthlyRow(
                rows.size() + 1,
                programme.title(),
                action.title(),
                one.id(),
                one.name(),
                one.unit(),
                one.goal(),
                one.yearTarget(),
                one.monthChange(),
                one.value(),
                share(one.value(), one.target()),
                share(one.expected(), one.target()),
                one.status(),
                one.leadName(),
                co(action, one.lead()),
                "",
                "",
                one.deadline()));
        blocks.add(Block.of(one.id() + ".progress", Type.CELL, Sentences.month(one), one.source()));
        blocks.add(Block.of(one.id() + ".problems", Type.CELL, one.isRed() ? Sentences.reason(one) : "", one.source()));
        blocks.add(Block.of(one.id() + ".next", Type.CELL, facts.next(one), one.source()));
    }

    private void add(String programme, String action, LockedTask task) {
        rows.add(new MonthlyRow(
                rows.size() + 1,
                programme,
                action,
                task.id(),
                task.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                task.state().wire(),
                facts.unitName(task.lead()),
                task.co().stream().map(facts::unitName).collect(Collectors.joining("、")),
                TaskWords.persons(task, Person.Duty.LEADER),
                TaskWords.persons(task, Person.Duty.LIAISON_A, Person.Duty.LIAISON_B),
                task.deadline()));
        blocks.add(Block.of(task.id() + ".progress", Type.CELL, TaskWords.progress(task), TaskWords.source(task)));
        blocks.add(
                Block.of(task.id() + ".problems", Type.CELL, TaskWords.filed(task.problems()), TaskWords.source(task)));
        blocks.add(Block.of(task.id() + ".next", Type.CELL, TaskWords.filed(task.next()), TaskWords.source(task)));
    }

    private String co(Plan.Action action, String lead) {
        return action.units().stream()
                .filter(one -> !one.equals(lead))
                .map(facts::unitName)
                .collect(Collectors.joining("、"));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.DOWN);
    }
}
