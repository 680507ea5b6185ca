package cn.chaoyang.scorecard.gateway.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/** Running sums by measure. A measure without any entry, whatever its day, is not reported. */
public final class SumTable implements Reading.Sums {

    private final Map<String, TreeMap<LocalDate, BigDecimal>> changes = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> totals = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> kept = new HashMap<>();

    void add(String measure, LocalDate day, BigDecimal amount) {
        changes.computeIfAbsent(measure, name -> new TreeMap<>()).merge(day, amount, BigDecimal::add);
    }

    /** A measure whose running sums are known already; they are not changed here. */
    void keep(String measure, NavigableMap<LocalDate, BigDecimal> running) {
        kept.put(measure, running);
    }

    public boolean isReported(String measure) {
        return kept.containsKey(measure) || changes.containsKey(measure);
    }

    /** The days on which the measure's sum may change. */
    public NavigableSet<LocalDate> days(String measure) {
        NavigableMap<LocalDate, BigDecimal> running = kept.get(measure);
        return running != null
                ? running.navigableKeySet()
                : changes.getOrDefault(measure, new TreeMap<>()).navigableKeySet();
    }

    @Override
    public BigDecimal upTo(String measure, LocalDate day) {
        NavigableMap<LocalDate, BigDecimal> running = kept.get(measure);
        Entry<LocalDate, BigDecimal> total =
                (running != null ? running : totals.computeIfAbsent(measure, this::runningTotals)).floorEntry(day);
        return total == null ? BigDecimal.ZERO : total.getValue();
    }

    private NavigableMap<LocalDate, BigDecimal> runningTotals(String measure) {
        NavigableMap<LocalDate, BigDecimal> running = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry<LocalDate, BigDecimal> change :
                changes.getOrDefault(measure, new TreeMap<>()).entrySet()) {
            sum = sum.add(change.getValue());
            running.put(change.getKey(), sum);
        }
        return running;
    }
}
