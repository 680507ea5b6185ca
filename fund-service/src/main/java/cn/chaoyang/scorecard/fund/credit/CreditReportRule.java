package cn.chaoyang.scorecard.fund.credit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * I19 (rules.md §2.8): what was newly granted adds up, renewals net of the line they renew, on the last day of the month.
 * Beside it the lines in force, each month's until the next report of the product replaces it, under whatever name. What
 * was granted under a guarantor's or an insurer's product, which is no product of I18 by default, is in the measures beside
 * only.
 */
final class CreditReportRule {

    static final String GRANTED = "credit-granted";
    static final String IN_FORCE = "credit-lines-in-force";

    /** The measures beside, which hold everything. */
    static final String WITH_GUARANTEES = "@with-guarantees";

    private CreditReportRule() {}

    /**
     * @param lends whether the product is 信贷
     * @param reports all months of one product, the one changed last first
     */
    static List<Contribution> count(boolean lends, Collection<CreditReport> reports) {
        List<Month> months =
                reports.stream().collect(groupingBy(CreditReport::monthEnd, TreeMap::new, toList())).entrySet().stream()
                        .map(month -> Month.of(month.getKey(), month.getValue()))
                        .toList();
        List<Contribution> contributions = new ArrayList<>();
        if (lends) {
            contributions.addAll(count(GRANTED, IN_FORCE, months));
        }
        contributions.addAll(count(GRANTED + WITH_GUARANTEES, IN_FORCE + WITH_GUARANTEES, months));
        return contributions;
    }

    private static List<Contribution> count(String granted, String inForce, List<Month> months) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            if (month.granted.signum() != 0) {
                contributions.add(new Contribution(granted, month.granted, month.end, null, Cause.GRANTED, null));
            }
            LocalDate until = i + 1 < months.size() ? months.get(i + 1).end : null;
            if (month.inForce.signum() != 0) {
                contributions.add(new Contribution(
                        inForce,
                        month.inForce,
                        month.end,
                        until,
                        Cause.PUBLISHED,
                        until == null ? null : Cause.REPLACED));
            }
        }
        return contributions;
    }

    /** What a product came to by the end of a month: of each of its names, one report. */
    private record Month(LocalDate end, BigDecimal granted, BigDecimal inForce) {

        static Month of(LocalDate end, List<CreditReport> reports) {
            Collection<CreditReport> byName = reports.stream()
                    .collect(toMap(report -> report.product, report -> report, (newer, older) -> newer))
                    .values();
            return new Month(
                    end,
                    byName.stream().map(CreditReport::newlyGranted).reduce(BigDecimal.ZERO, BigDecimal::add),
                    byName.stream().map(CreditReport::linesInForce).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
