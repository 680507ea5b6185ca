package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** Whose programme it is. */
enum AwardLevel {
    NATIONAL("国家级", "National"),
    PROVINCIAL("省级", "Provincial"),
    MUNICIPAL("市级", "Municipal"),
    /** Kept because bureaus keep it; I12 counts the three above. */
    DISTRICT("区级", "District");

    private final String zh;
    private final String en;

    AwardLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    boolean counts() {
        return this != DISTRICT;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(level -> Option.of(level.name(), level.zh, level.en))
                .toList();
    }
}
