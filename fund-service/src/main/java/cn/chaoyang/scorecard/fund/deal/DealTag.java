package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** What a deal may be called; no law defines them, so the district's own text does. */
enum DealTag {
    EARLY("投早", "Early"),
    SMALL("投小", "Small"),
    LONG_TERM("投长期", "Long-term"),
    HARD_TECH("投硬科技", "Hard tech");

    private final String zh;
    private final String en;

    DealTag(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(tag -> Option.of(tag.name(), tag.zh, tag.en))
                .toList();
    }
}
