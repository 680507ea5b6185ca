package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * I14 and I15 (rules.md §2.7): a person counts once per role, for good, from the first agreement signed since 2025 that is
 * no renewal. Beside it the days on which the person is in term (在聘), renewals included.
 */
final class AppointmentRule {

    /** The plan's first day (2025–2027). */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private AppointmentRule() {}

    static List<Contribution> count(Collection<Appointment> agreements) {
        List<Contribution> contributions = new ArrayList<>();
        for (AppointmentRole role : AppointmentRole.values()) {
            List<Appointment> ofRole =
                    agreements.stream().filter(a -> a.role() == role).toList();
            ofRole.stream()
                    .filter(a -> !a.renews() && !a.signedOn.isBefore(FIRST_DAY))
                    .map(a -> a.signedOn)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> contributions.add(Contribution.forGood(role.measure(), first, Cause.SIGNED)));
            contributions.addAll(Spans.union(ofRole.stream()
                            .map(AppointmentRule::inTerm)
                            .flatMap(Optional::stream)
                            .toList())
                    .contributing(role.inTermMeasure()));
        }
        return contributions;
    }

    private static Optional<Span> inTerm(Appointment agreement) {
        LocalDate from = agreement.signedOn.isAfter(agreement.termFrom) ? agreement.signedOn : agreement.termFrom;
        boolean endedEarly = agreement.endedOn != null && agreement.endedOn.isBefore(agreement.termUntil);
        LocalDate until = (endedEarly ? agreement.endedOn : agreement.termUntil).plusDays(1);
        return until.isAfter(from)
                ? Optional.of(Span.during(from, until, agreement.renews() ? Cause.RENEWED : Cause.SIGNED, Cause.ENDED))
                : Optional.empty();
    }
}
