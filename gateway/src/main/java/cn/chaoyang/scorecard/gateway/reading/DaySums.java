package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is booked of one measure, by day and cause, with the running sums over the days. Never changes. */
final class DaySums {

    private final NavigableMap<LocalDate, Map<String, BigDecimal>> days;
    private final NavigableMap<LocalDate, BigDecimal> totals;
    private final NavigableMap<LocalDate, BigDecimal> expiries;

    DaySums(Map<LocalDate, Map<String, BigDecimal>> days) {
        this.days = new TreeMap<>(days);
        this.totals = running(cause -> true);
        this.expiries = running(LedgerSums.EXPIRIES::contains);
    }

    DaySums with(Map<LocalDate, Map<String, BigDecimal>> booked) {
        Map<LocalDate, Map<String, BigDecimal>> all = new HashMap<>(days);
        booked.forEach((day, causes) -> {
            Map<String, BigDecimal> sums = new HashMap<>(all.getOrDefault(day, Map.of()));
            causes.forEach((cause, amount) -> sums.merge(cause, amount, BigDecimal::add));
            all.put(day, sums);
        });
        return new DaySums(all);
    }

    /** By day the sum up to it. */
    NavigableMap<LocalDate, BigDecimal> totals() {
        return totals;
    }

    /** The same of what ends by itself. */
    NavigableMap<LocalDate, BigDecimal> expiries() {
        return expiries;
    }

    /** What was added and taken away on these days; what one day adds and takes away for the same cause is neither. */
    Moves moves(LocalDate first, LocalDate last) {
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        if (last.isBefore(first)) {
            return Moves.NONE;
        }
        for (Map<String, BigDecimal> causes :
                days.subMap(first, true, last, true).values()) {
            for (BigDecimal amount : causes.values()) {
                up = up.add(amount.max(BigDecimal.ZERO));
                down = down.add(amount.min(BigDecimal.ZERO));
            }
        }
        return new Moves(up, down);
    }

    private NavigableMap<LocalDate, BigDecimal> running(Predicate<String> counts) {
        NavigableMap<LocalDate, BigDecimal> running = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, Map<String, BigDecimal>> day : days.entrySet()) {
            for (Map.Entry<String, BigDecimal> cause : day.getValue().entrySet()) {
                if (counts.test(cause.getKey())) {
                    sum = sum.add(cause.getValue());
                }
            }
            running.put(day.getKey(), sum);
        }
        return running;
    }
}
