package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** What a deal may be called; no law defines them, so the district's own text does. */
enum DealTag implements Choice {
    EARLY(Text.of("投早", "Early")),
    SMALL(Text.of("投小", "Small")),
    LONG_TERM(Text.of("投长期", "Long-term")),
    HARD_TECH(Text.of("投硬科技", "Hard tech"));

    private final Text label;

    DealTag(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
