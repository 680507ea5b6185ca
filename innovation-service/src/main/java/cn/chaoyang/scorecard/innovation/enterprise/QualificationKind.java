package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What an enterprise can be recognised as. Who files it: a 专精特新 certificate is 区工信局's, or 区科技局's on its behalf. */
enum QualificationKind {
    TECHNOLOGY_SME("科技型中小企业", "Technology-based SME", Set.of("kjj")),
    HIGH_TECH("高新技术企业", "High- and new-technology enterprise", Set.of("kjj")),
    SPECIALISED("专精特新中小企业", "Specialised and innovative SME", Set.of("gxj", "kjj")),
    LITTLE_GIANT("专精特新“小巨人”企业", "“Little giant” enterprise", Set.of("gxj", "kjj")),
    /** Kept because bureaus keep it; it never counts as 专精特新. */
    INNOVATIVE_SME("创新型中小企业", "Innovative SME", Set.of("gxj", "kjj"));

    private final String zh;
    private final String en;
    private final Set<String> filingUnits;

    QualificationKind(String zh, String en, Set<String> filingUnits) {
        this.zh = zh;
        this.en = en;
        this.filingUnits = filingUnits;
    }

    String zh() {
        return zh;
    }

    Set<String> filingUnits() {
        return filingUnits;
    }

    Option option() {
        return Option.of(name(), zh, en);
    }

    static List<Option> options(QualificationKind... kinds) {
        return Arrays.stream(kinds).map(QualificationKind::option).toList();
    }
}
