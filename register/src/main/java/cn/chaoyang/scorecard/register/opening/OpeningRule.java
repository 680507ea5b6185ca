package cn.chaoyang.scorecard.register.opening;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * From its day on a balance adds what the records of the measure fall short of it on that day, and nothing once they reach
 * it. A later balance takes its place.
 */
final class OpeningRule {

    private OpeningRule() {}

    /**
     * A balance and what the records come to on its day.
     *
     * @param counted by records; without any balance
     */
    record Balance(LocalDate on, BigDecimal amount, BigDecimal counted) {

        Balance plus(BigDecimal more) {
            return new Balance(on, amount, counted.add(more));
        }

        BigDecimal missing() {
            return amount.subtract(counted).max(BigDecimal.ZERO);
        }
    }

    static List<Contribution> count(String measure, Collection<Balance> balances) {
        List<Balance> byDay =
                balances.stream().sorted(Comparator.comparing(Balance::on)).toList();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            LocalDate until = i + 1 < byDay.size() ? byDay.get(i + 1).on() : null;
            if (byDay.get(i).missing().signum() > 0) {
                contributions.add(new Contribution(
                        measure,
                        byDay.get(i).missing(),
                        byDay.get(i).on(),
                        until,
                        Cause.OPENING,
                        until == null ? null : Cause.REPLACED));
            }
        }
        return contributions;
    }

    /** What contributions come to in a measure on a day. */
    static BigDecimal on(LocalDate day, String measure, Collection<Contribution> contributions) {
        return contributions.stream()
                .filter(c -> c.measure().equals(measure))
                .filter(c -> !day.isBefore(c.from()) && (c.until() == null || day.isBefore(c.until())))
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
