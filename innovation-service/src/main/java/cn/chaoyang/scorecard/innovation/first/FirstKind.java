package cn.chaoyang.scorecard.innovation.first;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** The three firsts by the plan's own nouns, with the measure each counts in. */
enum FirstKind implements Choice {
    EQUIPMENT(Text.of("首台（套）产品", "First equipment"), "first-equipment"),
    MATERIAL(Text.of("首批次材料", "First batch of material"), "first-materials"),
    SOFTWARE(Text.of("首版次软件", "First version of software"), "first-software");

    private final Text label;
    private final String measure;

    FirstKind(Text label, String measure) {
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
