package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.util.Map;

/** The chapter on what was recorded later for days that were locked (更正). */
final class Corrections {

    private Corrections() {}

    static void add(Outline outline, Facts facts) {
        if (facts.corrections().isEmpty()) {
            return;
        }
        outline.chapter("corrections", "数据更正");
        outline.paragraph("corrections.opening", "截至" + Wording.day(facts.previous()) + "的封账数据更正如下：", facts.source());
        facts.corrections()
                .forEach(one -> outline.item(one.indicator() + ".correction", Sentences.correction(one), source(one)));
    }

    private static Source source(CorrectionFact one) {
        return new Source(
                "indicator",
                one.indicator(),
                Map.of("locked", String.valueOf(one.locked()), "corrected", String.valueOf(one.corrected())));
    }
}
