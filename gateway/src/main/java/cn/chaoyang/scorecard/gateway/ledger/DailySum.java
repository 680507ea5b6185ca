package cn.chaoyang.scorecard.gateway.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a batch adds to one row of the daily sums. */
record DailySum(String district, String measure, LocalDate effectiveOn, LocalDate recordedOn, String cause) {

    /** Days of recording are days in the district. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Rows are always taken in the same order: two partitions booked at once wait for each other, never in a circle. */
    private static final Comparator<DailySum> ORDER = Comparator.comparing(DailySum::district)
            .thenComparing(DailySum::measure)
            .thenComparing(DailySum::effectiveOn)
            .thenComparing(DailySum::recordedOn)
            .thenComparing(DailySum::cause);

    static Map<DailySum, BigDecimal> of(Collection<Entry> entries) {
        Map<DailySum, BigDecimal> sums = new TreeMap<>(ORDER);
        for (Entry entry : entries) {
            sums.merge(
                    new DailySum(
                            entry.subject().district(),
                            entry.measure(),
                            entry.effectiveOn(),
                            entry.place().recordedAt().atZone(ZONE).toLocalDate(),
                            WireCause.name(entry.cause())),
                    entry.amount(),
                    BigDecimal::add);
        }
        return sums;
    }
}
