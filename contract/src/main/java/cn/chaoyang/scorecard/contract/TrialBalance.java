package cn.chaoyang.scorecard.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 对账单: what a service's own registers come to, at a place in its log. Everything up to that place is in it and nothing
 * behind it, so a ledger compares its own sums up to the same place and facts on their way are no difference.
 *
 * @param on the day of the sums
 * @param takenAt by the owner's clock
 * @param topic its log; {@code null} while it has published nothing
 * @param nextOffset the place: the first offset that is not in it
 * @param records subjects that contribute anything on any day
 * @param sums of every measure it contributes to, on the day
 * @param digest over the boundaries of all subjects, see {@link RecordsDigest}
 */
public record TrialBalance(
        String source,
        String district,
        LocalDate on,
        Instant takenAt,
        String topic,
        int partition,
        long nextOffset,
        long records,
        List<Sum> sums,
        String digest) {

    public TrialBalance {
        sums = List.copyOf(sums);
    }

    /** What all subjects of the service come to in one measure. */
    public record Sum(String measure, BigDecimal amount) {}
}
