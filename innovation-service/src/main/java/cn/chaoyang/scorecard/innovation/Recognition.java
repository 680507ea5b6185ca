package cn.chaoyang.scorecard.innovation;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FormRule;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.revision.span.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A recognition: its stages, and the days on which it is in force. */
public final class Recognition {

    private static final String RECOGNISED = "RECOGNISED";

    /** How far it has come: 公示 and what comes before it never count. */
    public static final Field STAGE = Field.option(
                    "stage",
                    "阶段",
                    "Stage",
                    List.of(
                            Option.of("APPLIED", "申报", "Applied for"),
                            Option.of("PUBLICISED", "公示", "Publicised"),
                            Option.of(RECOGNISED, "已认定（备案）", "Recognised")))
            .asRequired()
            .asListed()
            .alsoCalled("状态", "认定阶段", "认定状态")
            .helped("申报、公示均不计入", "Nothing before the recognition counts");

    private Recognition() {}

    /** Whether it has come to the end of its stages. */
    public static boolean reached(String stage) {
        return RECOGNISED.equals(stage);
    }

    /** What is recognised has a day. */
    public static FormRule dated(Field recognisedOn) {
        return Rules.requiredWhen(Rules.is(STAGE, RECOGNISED), "已认定的", "once it is recognised", recognisedOn);
    }

    /**
     * @param recognisedOn the first day; {@code null} when there is none yet
     * @param validUntil the last day, or {@code null}
     * @param revokedOn the first day it no longer counts, or {@code null}
     * @return empty when it counts on no day
     */
    public static Optional<Span> inForce(LocalDate recognisedOn, LocalDate validUntil, LocalDate revokedOn) {
        if (recognisedOn == null) {
            return Optional.empty();
        }
        LocalDate expiry = validUntil == null ? null : validUntil.plusDays(1);
        boolean revoked = revokedOn != null && (expiry == null || revokedOn.isBefore(expiry));
        LocalDate end = revoked ? revokedOn : expiry;
        if (end != null && !end.isAfter(recognisedOn)) {
            return Optional.empty();
        }
        Cause endsBy = revoked ? Cause.REVOKED : Cause.EXPIRY;
        return Optional.of(new Span(recognisedOn, end, Cause.GRANTED, end == null ? null : endsBy));
    }
}
