package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;
import java.util.function.Function;

/** What a deal may be called; no law defines them, so the district's own text does. */
enum DealTag implements Choice {
    EARLY(Text.of("投早", "Early"), "fund-investees-early", deal -> deal.early),
    SMALL(Text.of("投小", "Small"), "fund-investees-small", deal -> deal.small),
    LONG_TERM(Text.of("投长期", "Long-term"), "fund-investees-long-term", deal -> deal.longTerm),
    HARD_TECH(Text.of("投硬科技", "Hard tech"), "fund-investees-hard-tech", deal -> deal.hardTech);

    private final Text label;
    private final String measure;
    private final Function<Deal, Boolean> flag;

    DealTag(Text label, String measure, Function<Deal, Boolean> flag) {
        this.label = label;
        this.measure = measure;
        this.flag = flag;
    }

    /** Investees with a closed deal that is called so. */
    String measure() {
        return measure;
    }

    boolean marks(Deal deal) {
        return Boolean.TRUE.equals(flag.apply(deal));
    }

    @Override
    public Text label() {
        return label;
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
