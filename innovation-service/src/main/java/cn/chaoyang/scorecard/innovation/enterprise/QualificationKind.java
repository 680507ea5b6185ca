package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.form.Choice;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.revision.RuleBook;
import java.time.LocalDate;
import java.util.Set;

/** What an enterprise can be recognised as. Who files it: a 专精特新 certificate is 区工信局's, or 区科技局's on its behalf. */
enum QualificationKind implements Choice {
    TECHNOLOGY_SME(Text.of("科技型中小企业", "Technology-based SME"), Set.of("kjj"), SmeRules.BOOK),
    HIGH_TECH(Text.of("高新技术企业", "High- and new-technology enterprise"), Set.of("kjj"), RuleBook.of("国科发火〔2016〕32号")),
    SPECIALISED(Text.of("专精特新中小企业", "Specialised and innovative SME"), Set.of("gxj", "kjj"), Ladder.RULES),
    LITTLE_GIANT(Text.of("专精特新“小巨人”企业", "“Little giant” enterprise"), Set.of("gxj", "kjj"), Ladder.RULES),
    /** Whether it counts as 专精特新 awaits a ruling: it is in a measure beside. */
    MUNICIPAL(Text.of("市级专精特新企业", "Municipal specialised SME"), Set.of("gxj", "kjj"), RuleBook.of("市级认定文件")),
    /** Kept because bureaus keep it; it never counts as 专精特新. */
    INNOVATIVE_SME(Text.of("创新型中小企业", "Innovative SME"), Set.of("gxj", "kjj"), Ladder.RULES);

    private final Text label;
    private final Set<String> filingUnits;
    private final RuleBook rules;

    QualificationKind(Text label, Set<String> filingUnits, RuleBook rules) {
        this.label = label;
        this.filingUnits = filingUnits;
        this.rules = rules;
    }

    @Override
    public Text label() {
        return label;
    }

    Set<String> filingUnits() {
        return filingUnits;
    }

    /**
     * The document by which it is given on a day; a certificate given under an older one runs to its end.
     *
     * @param reassessed whether it is a 复核 of what the enterprise had
     */
    String ruleOn(LocalDate day, boolean reassessed) {
        return (reassessed && this == LITTLE_GIANT ? Ladder.REASSESSMENT : rules).on(day);
    }

    /** 优质中小企业梯度培育; apart, since the constants of an enum come before its fields. */
    private static final class Ladder {
        private static final String OF_2022 = "工信部企业〔2022〕63号";
        private static final String OF_2026 = "工信部企业〔2026〕2号";

        static final RuleBook RULES = RuleBook.of(OF_2022).from(LocalDate.of(2026, 4, 1), OF_2026);

        /** 小巨人 that came up for it in 2026 were still reassessed by the old conditions. */
        static final RuleBook REASSESSMENT = RuleBook.of(OF_2022).from(LocalDate.of(2027, 1, 1), OF_2026);
    }

    /** Since it is a step of the ladder its own conditions are still to come, and the old ones serve meanwhile (第三十条). */
    private static final class SmeRules {
        private static final String CONDITIONS = "国科发政〔2017〕115号";

        static final RuleBook BOOK =
                RuleBook.of(CONDITIONS).from(LocalDate.of(2026, 4, 1), Ladder.OF_2026 + '、' + CONDITIONS);
    }
}
