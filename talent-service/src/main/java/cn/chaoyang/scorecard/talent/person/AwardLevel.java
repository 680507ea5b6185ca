package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** Whose programme it is. */
enum AwardLevel implements Choice {
    NATIONAL(Text.of("国家级", "National")),
    PROVINCIAL(Text.of("省级", "Provincial")),
    MUNICIPAL(Text.of("市级", "Municipal")),
    /** Kept because bureaus keep it; I12 counts the three above. */
    DISTRICT(Text.of("区级", "District"));

    private final Text label;

    AwardLevel(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    boolean counts() {
        return this != DISTRICT;
    }

    static List<Option> options() {
        return Choice.options(values());
    }
}
