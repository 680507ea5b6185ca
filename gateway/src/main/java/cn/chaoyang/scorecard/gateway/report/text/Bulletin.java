package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.util.List;
import java.util.stream.Collectors;

/** 进展通报 of the district for a quarter; of a unit it is its 报告 to the office. */
final class Bulletin {

    private static final String PLAN = "科技创新行动计划";

    private Bulletin() {}

    static ReportContent draft(Facts facts, String unit) {
        String quarter = Wording.quarter(facts.month());
        String title = unit == null
                ? "关于" + quarter + PLAN + "进展情况的通报"
                : facts.unitName(unit) + "关于" + quarter + PLAN + "进展情况的报告";
        Outline outline = new Outline();
        outline.paragraph(
                "opening",
                "现将" + quarter + PLAN + "（" + facts.plan().meta().docNo() + "）进展情况" + (unit == null ? "通报" : "报告")
                        + "如下。数据截至" + Wording.day(facts.day()) + "，封账编号" + facts.lock() + "。",
                facts.source());
        overall(outline, facts);
        programmes(outline, facts);
        red(outline, facts);
        unreported(outline, facts);
        TaskChapters.add(outline, facts);
        Corrections.add(outline, facts);
        outline.table("attachment", "指标进展情况表", FigureTable.of(facts.indicators()), sources(facts.indicators()));
        return new ReportContent(title, null, outline.blocks(), null, null);
    }

    private static void overall(Outline outline, Facts facts) {
        outline.chapter("overall", "总体情况");
        outline.paragraph("overall.counts", Sentences.counted(facts.indicators()), array(facts.indicators()));
        if (facts.compared() != null) {
            outline.paragraph("overall.moved", Sentences.moved(facts), array(facts.indicators()));
        }
    }

    private static void programmes(Outline outline, Facts facts) {
        outline.chapter("programmes", "各工程进展");
        for (Plan.Programme programme : facts.plan().programmes()) {
            List<String> actions =
                    programme.actions().stream().map(Plan.Action::id).toList();
            List<IndicatorFact> own = facts.indicators().stream()
                    .filter(one -> actions.contains(one.action()))
                    .toList();
            if (!own.isEmpty()) {
                outline.section(programme.id(), programme.titleExact());
                own.forEach(one -> outline.paragraph(one.id(), Sentences.progress(one), one.source()));
            }
        }
    }

    private static void red(Outline outline, Facts facts) {
        List<IndicatorFact> red =
                facts.indicators().stream().filter(IndicatorFact::isRed).toList();
        if (!red.isEmpty()) {
            outline.chapter("red", "滞后和未完成的指标");
            red.forEach(one -> outline.item(
                    one.id() + ".reason",
                    one.name() + "（" + one.leadName() + "）" + Sentences.reason(one),
                    one.source()));
        }
    }

    private static void unreported(Outline outline, Facts facts) {
        List<IndicatorFact> open = facts.indicators().stream()
                .filter(one -> "unreported".equals(one.status()))
                .toList();
        if (!open.isEmpty()) {
            outline.chapter("unreported", "尚未报数的指标");
            outline.paragraph(
                    "unreported.list",
                    open.stream()
                                    .map(one -> one.name() + "（" + one.leadName() + "）")
                                    .collect(Collectors.joining("、"))
                            + "。",
                    array(open));
        }
    }

    private static Source[] array(List<IndicatorFact> indicators) {
        return sources(indicators).toArray(Source[]::new);
    }

    private static List<Source> sources(List<IndicatorFact> indicators) {
        return indicators.stream().map(IndicatorFact::source).toList();
    }
}
