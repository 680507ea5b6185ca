package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Text;

/** Kinds of base, with the measure each counts in. */
enum BaseKind implements Choice {
    INDUSTRY_EDUCATION(Text.of("产教融合培养基地", "Industry-education base"), "industry-education-bases"),
    STUDENT_TRAINING(Text.of("大学生实训基地", "Student training base"), "student-training-bases");

    static final Field FIELD = Field.option("kind", "基地类别", "Kind", Choice.options(values()))
            .asRequired()
            .asListed()
            .alsoCalled("类别", "基地类型");

    private final Text label;
    private final String measure;

    BaseKind(Text label, String measure) {
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
