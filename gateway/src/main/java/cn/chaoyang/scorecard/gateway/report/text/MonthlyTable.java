package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.Block.Type;
import cn.chaoyang.scorecard.gateway.report.content.MonthlyRow;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 月调度表: per programme and action its indicators, then its work items. */
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
        if (unit == null) {
            facts.plan()
                    .guarantee()
                    .workItems()
                    .forEach(item -> add(facts.plan().guarantee().title(), item));
        }
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
        if (unit == null || action.units().contains(unit)) {
            action.workItems().forEach(item -> add(programme, action, item));
        }
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
        cell(one.id() + ".progress", Sentences.month(one), one);
        cell(one.id() + ".problems", one.isRed() ? Sentences.reason(one) : "", one);
        cell(one.id() + ".next", "", one);
    }

    private void add(Plan.Programme programme, Plan.Action action, Plan.WorkItem item) {
        row(programme.title(), action.title(), item, facts.unitName(action.leadUnit()), co(action, action.leadUnit()));
    }

    private void add(String guarantee, Plan.WorkItem item) {
        row(guarantee, guarantee, item, "", "");
    }

    private void row(String programme, String action, Plan.WorkItem item, String lead, String co) {
        rows.add(new MonthlyRow(
                rows.size() + 1,
                programme,
                action,
                item.id(),
                item.quote(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                lead,
                co,
                "",
                "",
                item.deadline()));
        for (String text : List.of("progress", "problems", "next")) {
            blocks.add(Block.of(item.id() + '.' + text, Type.CELL, ""));
        }
    }

    private void cell(String id, String text, IndicatorFact one) {
        blocks.add(Block.of(id, Type.CELL, text, one.source()));
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
