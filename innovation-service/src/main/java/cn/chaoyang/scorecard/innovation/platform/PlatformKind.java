package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import java.util.List;

/** Kinds of platform, with the measure each counts in. */
enum PlatformKind implements Choice {
    DISCIPLINE(Text.of("省级一流学科联合创新平台", "Provincial first-class-discipline platform"), "discipline-platforms"),
    STATE_LABORATORY(Text.of("国家重点实验室（未重组）", "State key laboratory, not reorganised"), "national-key-laboratories"),
    /** The label since the reorganisation of 2022. */
    NATIONAL_LABORATORY(Text.of("全国重点实验室（已重组）", "National key laboratory, reorganised"), "national-key-laboratories"),
    PROOF_OF_CONCEPT(Text.of("概念验证中心", "Proof-of-concept centre"), "proof-of-concept-centres"),
    PILOT_SCALE(Text.of("成果转化中试中心（基地）", "Pilot-scale centre"), "pilot-scale-centres"),
    /** Kept because bureaus keep it; no indicator counts it. */
    OTHER(Text.of("其他研发平台", "Other research platform"), "other-platforms");

    private final Text label;
    private final String measure;

    PlatformKind(Text label, String measure) {
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
