package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.revision.Counted;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * I17 (rules.md §2.8): an investee counts once and for good from the first closing of 朝阳科创基金. Follow-on rounds are not
 * new, an exit does not undo it.
 */
@ApplicationScoped
public class InvesteeCounting implements Counting {

    static final String MEASURE = "fund-investees";

    @Override
    public String register() {
        return "investee";
    }

    @Override
    public Map<String, Counted> count(Collection<String> creditCodes) {
        Map<String, List<Deal>> deals =
                Deal.<Deal>list("state = ?1 and investeeCreditCode in ?2", RecordState.ACCEPTED, creditCodes).stream()
                        .collect(Collectors.groupingBy(d -> d.investeeCreditCode));
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String code : creditCodes) {
            counted.put(code, count(code, deals.getOrDefault(code, List.of())));
        }
        return counted;
    }

    static Counted count(String creditCode, Collection<Deal> deals) {
        String title = deals.stream()
                .max(Comparator.comparing(d -> d.updatedAt))
                .map(d -> d.investeeName)
                .orElse(creditCode);
        List<Contribution> first = deals.stream()
                .filter(d -> Deal.CHAOYANG_INNOVATION.equals(d.fund) && d.closed())
                .map(d -> d.closedOn)
                .min(Comparator.naturalOrder())
                .map(day -> Contribution.forGood(MEASURE, day, Cause.INVESTED))
                .stream()
                .toList();
        return new Counted(title, first);
    }
}
