package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.OnePage;
import cn.chaoyang.scorecard.gateway.report.content.OnePage.Dimension;
import cn.chaoyang.scorecard.gateway.report.content.OnePage.Light;
import cn.chaoyang.scorecard.gateway.report.content.OnePage.Red;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import java.util.List;

/** 一页纸: dimensions, lights and the red list. */
final class LeaderPage {

    private LeaderPage() {}

    static ReportContent draft(Facts facts, String unit) {
        Outline outline = new Outline();
        outline.paragraph("overall.counts", Sentences.counted(facts.indicators()), facts.source());
        if (facts.compared() != null) {
            outline.paragraph("overall.moved", Sentences.moved(facts), facts.source());
        }
        List<IndicatorFact> red =
                facts.indicators().stream().filter(IndicatorFact::isRed).toList();
        for (IndicatorFact one : red) {
            outline.paragraph(one.id() + ".reason", Sentences.reason(one), one.source());
            outline.paragraph(one.id() + ".next", facts.next(one), one.source());
        }
        return new ReportContent(
                (unit == null ? "" : facts.unitName(unit)) + "科技创新行动计划" + Wording.month(facts.month()) + "一页纸",
                "数据截至" + Wording.day(facts.day()) + "　封账编号" + facts.lock(),
                outline.blocks(),
                null,
                onePage(facts, red));
    }

    private static OnePage onePage(Facts facts, List<IndicatorFact> red) {
        return new OnePage(
                Sentences.counts(facts.indicators()),
                facts.plan().meta().dimensions().stream()
                        .map(name -> new Dimension(
                                name,
                                Sentences.counts(facts.indicators().stream()
                                        .filter(one -> one.dimensions().contains(name))
                                        .toList())))
                        .toList(),
                facts.indicators().stream()
                        .map(one -> new Light(
                                one.id(),
                                one.name(),
                                Wording.figure(one.value(), one.unit()),
                                one.goal(),
                                one.status(),
                                one.before() == null ? null : one.before().status()))
                        .toList(),
                red.stream()
                        .map(one -> new Red(one.id(), one.name(), one.leadName(), one.status()))
                        .toList());
    }
}
