package cn.chaoyang.scorecard.talent.appointment;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * I14 and I15 (rules.md §2.7): a person counts once per role, for good, from the first agreement signed since 2025 that is
 * no renewal. Beside it the days on which the person is in term (在聘), renewals included. Only what goes in its role's
 * direction counts, and only with an enterprise of the district. Who holds both roles counts in each and is flagged: both
 * directions have to be real.
 */
final class AppointmentRule {

    /** Persons who have signed for both roles. */
    static final String BOTH_ROLES = "appointees-in-both-roles";

    /** The plan's first day (2025–2027). */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private AppointmentRule() {}

    static List<Contribution> count(Collection<Appointment> agreements) {
        List<Contribution> contributions = new ArrayList<>();
        List<LocalDate> firsts = new ArrayList<>();
        for (AppointmentRole role : AppointmentRole.values()) {
            List<Appointment> ofRole = agreements.stream()
                    .filter(a -> a.role() == role && a.fits())
                    .toList();
            ofRole.stream()
                    .filter(a -> !a.renews() && !a.signedOn.isBefore(FIRST_DAY))
                    .map(a -> a.signedOn)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> {
                        firsts.add(first);
                        contributions.add(Contribution.forGood(role.measure(), first, Cause.SIGNED));
                    });
            contributions.addAll(Spans.union(ofRole.stream()
                            .map(AppointmentRule::inTerm)
                            .flatMap(Optional::stream)
                            .toList())
                    .contributing(role.inTermMeasure()));
        }
        if (firsts.size() == AppointmentRole.values().length) {
            contributions.add(Contribution.forGood(BOTH_ROLES, Collections.max(firsts), Cause.SIGNED));
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
