package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;

/** Kinds of platform, with the measure each counts in. */
enum PlatformKind {
    DISCIPLINE("省级一流学科联合创新平台", "Provincial first-class-discipline platform", "discipline-platforms"),
    STATE_LABORATORY("国家重点实验室（未重组）", "State key laboratory, not reorganised", "national-key-laboratories"),
    /** The label since the reorganisation of 2022. */
    NATIONAL_LABORATORY("全国重点实验室（已重组）", "National key laboratory, reorganised", "national-key-laboratories"),
    PROOF_OF_CONCEPT("概念验证中心", "Proof-of-concept centre", "proof-of-concept-centres"),
    PILOT_SCALE("成果转化中试中心（基地）", "Pilot-scale centre", "pilot-scale-centres"),
    /** Kept because bureaus keep it; no indicator counts it. */
    OTHER("其他研发平台", "Other research platform", "other-platforms");

    private final String zh;
    private final String en;
    private final String measure;

    PlatformKind(String zh, String en, String measure) {
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
