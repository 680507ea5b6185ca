package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.fund.fund.PlanFund;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * I17 (rules.md §2.8): an investee counts once and for good from the first closing of 朝阳科创基金. Follow-on rounds are not
 * new, an exit does not undo it.
 */
final class InvesteeRule {

    static final String MEASURE = "fund-investees";

    private InvesteeRule() {}

    static List<Contribution> count(Collection<Deal> deals) {
        return deals.stream()
                .filter(d -> PlanFund.CHAOYANG_INNOVATION.equals(d.fund) && d.closed())
                .map(d -> d.closedOn)
                .min(Comparator.naturalOrder())
                .map(day -> Contribution.forGood(MEASURE, day, Cause.INVESTED))
                .stream()
                .toList();
    }
}
