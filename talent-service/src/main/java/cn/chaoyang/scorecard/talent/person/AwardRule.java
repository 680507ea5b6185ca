package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * I12 (rules.md §2.7): a person counts once, from the first selection by a national, provincial or municipal programme.
 * Whoever leaves still counts; only a selection that is cancelled (取消资格) is taken away, and then only where no other is
 * left.
 */
final class AwardRule {

    static final String MEASURE = "major-programme-talents";

    private AwardRule() {}

    static List<Contribution> count(Collection<Award> awards) {
        return Spans.union(awards.stream()
                        .filter(award -> award.level().counts() && award.admissible())
                        .flatMap(award -> days(award).stream())
                        .toList())
                .contributing(MEASURE);
    }

    private static Optional<Span> days(Award award) {
        if (award.cancelledOn == null) {
            return Optional.of(Span.since(award.selectedOn, Cause.GRANTED));
        }
        return award.cancelledOn.isAfter(award.selectedOn)
                ? Optional.of(Span.during(award.selectedOn, award.cancelledOn, Cause.GRANTED, Cause.REVOKED))
                : Optional.empty();
    }
}
