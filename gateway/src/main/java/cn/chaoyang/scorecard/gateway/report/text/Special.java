package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import java.util.List;
import java.util.stream.Collectors;

/** 专报 on chosen indicators. */
final class Special {

    private static final int MOST_NAMED = 2;

    private Special() {}

    static ReportContent draft(Facts facts, String unit, List<String> chosen) {
        Facts own = facts.of(
                chosen.stream().flatMap(id -> facts.indicator(id).stream()).toList());
        Outline outline = new Outline();
        outline.paragraph(
                "opening",
                "现将" + names(own.indicators()) + "截至" + Wording.day(facts.day()) + "的情况报告如下（封账编号" + facts.lock() + "）。",
                facts.source());
        for (IndicatorFact one : own.indicators()) {
            outline.chapter(one.id() + ".title", one.name());
            outline.paragraph(one.id(), Sentences.progress(one), one.source());
            if (one.isRed()) {
                outline.paragraph(one.id() + ".reason", Sentences.reason(one), one.source());
            }
        }
        Corrections.add(outline, own);
        outline.table(
                "attachment",
                "指标进展情况表",
                FigureTable.of(own.indicators()),
                own.indicators().stream().map(IndicatorFact::source).toList());
        String by = unit == null ? "" : facts.unitName(unit);
        return new ReportContent(by + "关于" + names(own.indicators()) + "情况的专报", null, outline.blocks(), null, null);
    }

    private static String names(List<IndicatorFact> indicators) {
        String some =
                indicators.stream().limit(MOST_NAMED).map(IndicatorFact::name).collect(Collectors.joining("、"));
        return indicators.size() > MOST_NAMED ? some + "等" + indicators.size() + "项指标" : some;
    }
}
