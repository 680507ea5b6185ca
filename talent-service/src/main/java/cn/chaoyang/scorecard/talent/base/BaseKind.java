package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;

/** Kinds of base, with the measure each counts in. */
enum BaseKind {
    INDUSTRY_EDUCATION("产教融合培养基地", "Industry-education base", "industry-education-bases"),
    STUDENT_TRAINING("大学生实训基地", "Student training base", "student-training-bases");

    static final Field FIELD = Field.option(
                    "kind",
                    "基地类别",
                    "Kind",
                    Arrays.stream(values())
                            .map(kind -> Option.of(kind.name(), kind.zh, kind.en))
                            .toList())
            .asRequired()
            .asListed()
            .alsoCalled("类别", "基地类型");

    private final String zh;
    private final String en;
    private final String measure;

    BaseKind(String zh, String en, String measure) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
    }

    String measure() {
        return measure;
    }
}
