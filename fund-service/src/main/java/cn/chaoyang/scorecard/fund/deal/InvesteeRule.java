package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.fund.fund.PlanFund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * I17 (rules.md §2.8): an investee counts once and for good from the first closing of 朝阳科创基金. Follow-on rounds are not
 * new, an exit does not undo it. What a sub-fund invests in counts only in the measure that looks through it. Beside them how
 * many of its own investees are called early, small, long-term or in hard technology.
 */
final class InvesteeRule {

    static final String MEASURE = "fund-investees";
    static final String LOOK_THROUGH = MEASURE + "@look-through";

    private InvesteeRule() {}

    static List<Contribution> count(Collection<Deal> deals) {
        List<Deal> closed = deals.stream()
                .filter(d -> PlanFund.CHAOYANG_INNOVATION.equals(d.fund) && d.closed())
                .toList();
        List<Deal> own = closed.stream().filter(d -> !d.looksThrough()).toList();
        List<Contribution> contributions = new ArrayList<>();
        firstClosing(MEASURE, own.stream()).ifPresent(contributions::add);
        firstClosing(LOOK_THROUGH, closed.stream()).ifPresent(contributions::add);
        for (DealTag tag : DealTag.values()) {
            firstClosing(tag.measure(), own.stream().filter(tag::marks)).ifPresent(contributions::add);
        }
        return contributions;
    }

    private static Optional<Contribution> firstClosing(String measure, Stream<Deal> deals) {
        return deals.map(d -> d.closedOn)
                .min(Comparator.naturalOrder())
                .map(day -> Contribution.forGood(measure, day, Cause.INVESTED));
    }
}
