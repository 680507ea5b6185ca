package cn.chaoyang.scorecard.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an amount begins or ends: what a ledger books, and what an owner's registers come to. An end has the negative
 * amount.
 */
public record Boundary(String measure, LocalDate day, Cause cause) {

    /** The same on every machine. */
    public static final Comparator<Boundary> ORDER =
            Comparator.comparing(Boundary::measure).thenComparing(Boundary::day).thenComparing(Boundary::cause);

    /** What contributions come to at each of their boundaries; none of the amounts is zero. */
    public static SortedMap<Boundary, BigDecimal> of(Collection<Contribution> contributions) {
        SortedMap<Boundary, BigDecimal> sums = new TreeMap<>(ORDER);
        for (Contribution contribution : contributions) {
            sums.merge(
                    new Boundary(contribution.measure(), contribution.from(), contribution.startsBy()),
                    contribution.amount(),
                    BigDecimal::add);
            if (contribution.until() != null) {
                sums.merge(
                        new Boundary(contribution.measure(), contribution.until(), contribution.endsBy()),
                        contribution.amount().negate(),
                        BigDecimal::add);
            }
        }
        sums.values().removeIf(amount -> amount.signum() == 0);
        return sums;
    }
}
