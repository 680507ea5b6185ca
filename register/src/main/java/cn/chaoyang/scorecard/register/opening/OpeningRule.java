package cn.chaoyang.scorecard.register.opening;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From its day on a balance adds what the records of the measure fall short of it on that day, and nothing once they reach
 * it: until it lapses, or a later balance that reaches back to its day takes its place.
 */
final class OpeningRule {

    private OpeningRule() {}

    /**
     * A balance and what the records it stands for come to on its day.
     *
     * @param periodFrom it stands for records that begin on this day or later; {@code null} for all
     * @param standsUntil its last day; {@code null} for good
     * @param counted by records; without any balance
     */
    record Balance(LocalDate on, BigDecimal amount, LocalDate periodFrom, LocalDate standsUntil, BigDecimal counted) {

        Balance plus(BigDecimal more) {
            return new Balance(on, amount, periodFrom, standsUntil, counted.add(more));
        }

        BigDecimal missing() {
            return amount.subtract(counted).max(BigDecimal.ZERO);
        }

        /** What contributions come to in a measure on its day, of those it stands for. */
        BigDecimal countedIn(String measure, Collection<Contribution> contributions) {
            return contributions.stream()
                    .filter(c -> c.measure().equals(measure))
                    .filter(c -> !on.isBefore(c.from()) && (c.until() == null || on.isBefore(c.until())))
                    .filter(c -> periodFrom == null || !c.from().isBefore(periodFrom))
                    .map(Contribution::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private boolean reachesBackTo(LocalDate day) {
            return periodFrom == null || !periodFrom.isAfter(day);
        }

        private boolean beginsWithin(Balance earlier) {
            return periodFrom != null
                    && (earlier.periodFrom == null || periodFrom.isAfter(earlier.periodFrom))
                    && reachesBackTo(earlier.on);
        }
    }

    static List<Contribution> count(String measure, Collection<Balance> balances) {
        List<Balance> byDay = byDay(balances);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            Balance balance = byDay.get(i);
            if (balance.missing().signum() > 0) {
                contributions.add(
                        contribution(measure, balance, replaced(balance, byDay.subList(i + 1, byDay.size()))));
            }
        }
        return contributions;
    }

    private static Contribution contribution(String measure, Balance balance, LocalDate replaced) {
        LocalDate lapses =
                balance.standsUntil() == null ? null : balance.standsUntil().plusDays(1);
        boolean lapsesFirst = lapses != null && (replaced == null || !replaced.isBefore(lapses));
        LocalDate until = lapsesFirst ? lapses : replaced;
        Cause endsBy = until == null ? null : lapsesFirst ? Cause.EXPIRY : Cause.REPLACED;
        return new Contribution(measure, balance.missing(), balance.on(), until, Cause.OPENING, endsBy);
    }

    private static LocalDate replaced(Balance balance, List<Balance> later) {
        return later.stream()
                .filter(next -> next.reachesBackTo(balance.on()))
                .map(Balance::on)
                .findFirst()
                .orElse(null);
    }

    /** A balance within whose period, and not with it, that of a later one begins. */
    static Optional<Balance> crossing(Collection<Balance> balances) {
        List<Balance> byDay = byDay(balances);
        return byDay.stream()
                .filter(earlier -> byDay.stream()
                        .filter(later -> later.on().isAfter(earlier.on()))
                        .anyMatch(later -> later.beginsWithin(earlier)))
                .findFirst();
    }

    private static List<Balance> byDay(Collection<Balance> balances) {
        return balances.stream().sorted(Comparator.comparing(Balance::on)).toList();
    }
}
