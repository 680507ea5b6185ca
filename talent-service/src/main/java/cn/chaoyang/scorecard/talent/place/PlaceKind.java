package cn.chaoyang.scorecard.talent.place;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;

/** Kinds of place, with the measure each counts in. */
enum PlaceKind {
    FLATS("“朝阳25℃”公寓", "“Chaoyang 25℃” flats", "talent-flats"),
    COMMUNITY("友好型人才服务社区", "Talent-friendly community", "talent-communities"),
    CENTRE("新质生产力人才培育中心", "Training centre", "talent-centres");

    static final Field FIELD = Field.option(
                    "kind",
                    "类别",
                    "Kind",
                    Arrays.stream(values())
                            .map(kind -> Option.of(kind.name(), kind.zh, kind.en))
                            .toList())
            .asRequired()
            .asListed()
            .alsoCalled("载体类别", "类型");

    private final String zh;
    private final String en;
    private final String measure;

    PlaceKind(String zh, String en, String measure) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
    }

    String measure() {
        return measure;
    }
}
