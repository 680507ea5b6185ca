package cn.chaoyang.scorecard.innovation.ladder;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** The rungs of the plan's ladder, with the measure each counts in. */
enum Rung implements Choice {
    MICRO_GROWS(Text.of("微成长", "Micro grows"), "ladder-micro-grows"),
    SMALL_TO_HIGH(Text.of("小升高", "Small to high-tech"), "ladder-small-to-high"),
    HIGH_TO_STRONG(Text.of("高变强", "High-tech to strong"), "ladder-high-to-strong");

    private final Text label;
    private final String measure;

    Rung(Text label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    @Override
    public Text label() {
        return label;
    }

    String measure() {
        return measure;
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
