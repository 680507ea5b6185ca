package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From certificates to the days on which at least one of them is in force. */
final class Certificates {

    private Certificates() {}

    static List<Qualification> admissible(Collection<Qualification> qualifications, QualificationKind... kinds) {
        return qualifications.stream()
                .filter(q -> q.admissible() && q.is(kinds))
                .toList();
    }

    /**
     * Certificates that overlap or follow each other without a gap are one span, so a renewal takes the old expiry back;
     * after a gap the next is a renewal.
     *
     * @param expiresOn the first day a certificate is no longer in force
     */
    static Spans inForce(Collection<Qualification> certificates, Function<Qualification, LocalDate> expiresOn) {
        return Spans.union(certificates.stream()
                        .map(c -> span(c, c.effectiveOn(), expiresOn.apply(c), Cause.GRANTED))
                        .flatMap(Optional::stream)
                        .toList())
                .resumedBy(Cause.RENEWED);
    }

    /** @return empty when no day is left, because it was revoked before it began or began after its end */
    static Optional<Span> span(Qualification certificate, LocalDate from, LocalDate until, Cause startsBy) {
        boolean revoked = certificate.revokedOn != null && certificate.revokedOn.isBefore(until);
        LocalDate end = revoked ? certificate.revokedOn : until;
        return end.isAfter(from)
                ? Optional.of(Span.during(from, end, startsBy, revoked ? Cause.REVOKED : Cause.EXPIRY))
                : Optional.empty();
    }
}
