package cn.chaoyang.scorecard.innovation.event;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** What it was, with the measure each counts in. */
enum EventKind {
    MATCHING("对接活动", "Matching", "events-of-matching"),
    ROADSHOW("路演（成果推介）", "Roadshow", "events-of-roadshow"),
    INVESTMENT("招商活动", "Winning investment", "events-of-investment"),
    COMPETITION("创新创业大赛", "Competition", "events-of-competition"),
    POPULAR_SCIENCE("科普活动", "Popular science", "events-of-popular-science"),
    PUBLICITY("宣传报道", "Publicity", "events-of-publicity"),
    TRAINING("培训（政策宣讲）", "Training", "events-of-training");

    private final String zh;
    private final String en;
    private final String measure;

    EventKind(String zh, String en, String measure) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
    }

    String measure() {
        return measure;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(kind -> Option.of(kind.name(), kind.zh, kind.en))
                .toList();
    }
}
