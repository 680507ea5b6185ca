package cn.chaoyang.scorecard.innovation.first;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** The three firsts by the plan's own nouns, with the measure each counts in. */
enum FirstKind {
    EQUIPMENT("首台（套）产品", "First equipment", "first-equipment"),
    MATERIAL("首批次材料", "First batch of material", "first-materials"),
    SOFTWARE("首版次软件", "First version of software", "first-software");

    private final String zh;
    private final String en;
    private final String measure;

    FirstKind(String zh, String en, String measure) {
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
