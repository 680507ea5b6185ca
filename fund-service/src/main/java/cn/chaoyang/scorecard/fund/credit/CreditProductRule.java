package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * I18 (rules.md §2.8): a legal institution's product counts once while it is on sale in the district. 信贷 awaits a ruling:
 * products of guarantors and insurers are in a measure beside, and so is everything ever launched.
 */
final class CreditProductRule {

    static final String ON_SALE = "credit-products";
    static final String WITH_GUARANTEES = "credit-products@with-guarantees";
    static final String LAUNCHED = "credit-products@launched";

    private CreditProductRule() {}

    /** @param offers all records of one institution's product */
    static List<Contribution> count(Collection<CreditProduct> offers) {
        List<Contribution> contributions = new ArrayList<>();
        Spans credit = onSale(offers.stream().filter(CreditProduct::lends));
        contributions.addAll(credit.contributing(ON_SALE));
        contributions.addAll(onSale(offers.stream()).contributing(WITH_GUARANTEES));
        credit.asList().stream()
                .limit(1)
                .map(first -> Contribution.forGood(LAUNCHED, first.from(), Cause.PUBLISHED))
                .forEach(contributions::add);
        return contributions;
    }

    private static Spans onSale(Stream<CreditProduct> offers) {
        return Spans.union(offers.map(p -> p.withdrawnOn == null
                                ? Span.since(p.launchedOn, Cause.PUBLISHED)
                                : Span.during(p.launchedOn, p.withdrawnOn.plusDays(1), Cause.PUBLISHED, Cause.ENDED))
                        .toList())
                .resumedBy(Cause.RENEWED);
    }
}
