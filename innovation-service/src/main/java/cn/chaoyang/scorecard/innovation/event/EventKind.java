package cn.chaoyang.scorecard.innovation.event;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** What it was, with the measure each counts in. */
enum EventKind implements Choice {
    MATCHING(Text.of("对接活动", "Matching"), "events-of-matching"),
    ROADSHOW(Text.of("路演（成果推介）", "Roadshow"), "events-of-roadshow"),
    INVESTMENT(Text.of("招商活动", "Winning investment"), "events-of-investment"),
    COMPETITION(Text.of("创新创业大赛", "Competition"), "events-of-competition"),
    POPULAR_SCIENCE(Text.of("科普活动", "Popular science"), "events-of-popular-science"),
    PUBLICITY(Text.of("宣传报道", "Publicity"), "events-of-publicity"),
    TRAINING(Text.of("培训（政策宣讲）", "Training"), "events-of-training");

    private final Text label;
    private final String measure;

    EventKind(Text label, String measure) {
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
