package cn.chaoyang.scorecard.innovation.ladder;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** The rungs of the plan's ladder, with the measure each counts in. */
enum Rung {
    MICRO_GROWS("微成长", "Micro grows", "ladder-micro-grows"),
    SMALL_TO_HIGH("小升高", "Small to high-tech", "ladder-small-to-high"),
    HIGH_TO_STRONG("高变强", "High-tech to strong", "ladder-high-to-strong");

    private final String zh;
    private final String en;
    private final String measure;

    Rung(String zh, String en, String measure) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
    }

    String measure() {
        return measure;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(rung -> Option.of(rung.name(), rung.zh, rung.en))
                .toList();
    }
}
