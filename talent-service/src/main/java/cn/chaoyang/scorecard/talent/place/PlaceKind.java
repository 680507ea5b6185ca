package cn.chaoyang.scorecard.talent.place;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Text;

/** Kinds of place, with the measure each counts in. */
enum PlaceKind implements Choice {
    FLATS(Text.of("“朝阳25℃”公寓", "“Chaoyang 25℃” flats"), "talent-flats"),
    COMMUNITY(Text.of("友好型人才服务社区", "Talent-friendly community"), "talent-communities"),
    CENTRE(Text.of("新质生产力人才培育中心", "Training centre"), "talent-centres");

    static final Field FIELD = Field.option("kind", "类别", "Kind", Choice.options(values()))
            .asRequired()
            .asListed()
            .alsoCalled("载体类别", "类型");

    private final Text label;
    private final String measure;

    PlaceKind(Text label, String measure) {
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
}
