package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * I12 (rules.md §2.7): a person counts once, from the first selection by a national, provincial or municipal programme.
 * Whoever leaves still counts; only a selection that is cancelled (取消资格) is taken away, and then only where no other is
 * left. Whether the plan's 累计 begins in 2025 awaits a ruling, so persons with a selection since then are in a measure beside:
 * the difference of two days of the first measure is not their number, as it misses whoever was selected before and again, and
 * goes below 0 by an older selection that is cancelled.
 */
final class AwardRule {

    static final String MEASURE = "major-programme-talents";
    static final String SINCE_2025 = MEASURE + "@since-2025";

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private AwardRule() {}

    static List<Contribution> count(Collection<Award> awards) {
        List<Award> counting = awards.stream()
                .filter(award -> award.level().counts() && award.admissible())
                .toList();
        List<Contribution> contributions = new ArrayList<>(persons(MEASURE, counting.stream()));
        contributions.addAll(
                persons(SINCE_2025, counting.stream().filter(award -> !award.selectedOn.isBefore(FIRST_DAY))));
        return contributions;
    }

    private static List<Contribution> persons(String measure, Stream<Award> awards) {
        return Spans.union(awards.flatMap(award -> days(award).stream()).toList())
                .contributing(measure);
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
