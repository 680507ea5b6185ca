package cn.chaoyang.scorecard.innovation;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.revision.span.Span;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which a recognition is in force. */
public final class Recognition {

    private Recognition() {}

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
