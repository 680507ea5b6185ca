package cn.chaoyang.scorecard.innovation.enterprise;

import java.time.LocalDate;

/** The text under which a recognition of a day was judged; certificates given under an older one run to their end. */
final class RuleVersion {

    private static final LocalDate LADDER_OF_2026 = LocalDate.of(2026, 4, 1);

    private RuleVersion() {}

    /**
     * @param effectiveOn the recognition's day; {@code null} while it has none
     * @return the document's number; {@code null} without a day
     */
    static String of(QualificationKind kind, LocalDate effectiveOn) {
        if (kind == null || effectiveOn == null) {
            return null;
        }
        return switch (kind) {
            case TECHNOLOGY_SME -> "国科发政〔2017〕115号";
            case HIGH_TECH -> "国科发火〔2016〕32号";
            case SPECIALISED, LITTLE_GIANT, INNOVATIVE_SME ->
                effectiveOn.isBefore(LADDER_OF_2026) ? "工信部企业〔2022〕63号" : "工信部企业〔2026〕2号";
        };
    }
}
