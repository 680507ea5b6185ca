package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * I19 (rules.md §2.8): what was newly granted adds up, renewals net of the line they renew, on the last day of the month.
 * Beside it the lines in force, each month's until the next report replaces it.
 */
final class CreditReportRule {

    static final String GRANTED = "credit-granted";
    static final String IN_FORCE = "credit-lines-in-force";

    private CreditReportRule() {}

    /** @param reports all months of one institution's product */
    static List<Contribution> count(Collection<CreditReport> reports) {
        List<CreditReport> byMonth = reports.stream()
                .sorted(Comparator.comparing(CreditReport::monthEnd))
                .toList();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < byMonth.size(); i++) {
            CreditReport report = byMonth.get(i);
            if (report.newlyGranted().signum() != 0) {
                contributions.add(
                        new Contribution(GRANTED, report.newlyGranted(), report.monthEnd(), null, Cause.GRANTED, null));
            }
            LocalDate until = i + 1 < byMonth.size() ? byMonth.get(i + 1).monthEnd() : null;
            if (report.inForce != null && report.inForce.compareTo(BigDecimal.ZERO) != 0) {
                contributions.add(new Contribution(
                        IN_FORCE,
                        report.inForce,
                        report.monthEnd(),
                        until,
                        Cause.PUBLISHED,
                        until == null ? null : Cause.REPLACED));
            }
        }
        return contributions;
    }
}
