package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/** All daily sums of a district at a version of the ledger, known now. Never changes: a later version is another book. */
public final class Book {

    private final LedgerVersion version;
    private final Map<String, DaySums> measures;

    Book(LedgerVersion version, Map<String, DaySums> measures) {
        this.version = version;
        this.measures = Map.copyOf(measures);
    }

    LedgerVersion version() {
        return version;
    }

    private Optional<DaySums> of(String measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** The same with what was booked since. Measures of which nothing was booked are shared. */
    Book with(Map<String, Map<LocalDate, Map<String, BigDecimal>>> booked, LedgerVersion later) {
        Map<String, DaySums> all = new HashMap<>(measures);
        booked.forEach((measure, days) -> all.merge(measure, new DaySums(days), (before, added) -> before.with(days)));
        return new Book(later, all);
    }

    /** Sums that are right on every day. */
    public SumTable totals(Collection<String> asked) {
        return table(asked, DaySums::totals);
    }

    /** The same of nothing but {@link LedgerSums#EXPIRIES}. */
    public SumTable expiries(Collection<String> asked) {
        return table(asked, DaySums::expiries);
    }

    private SumTable table(Collection<String> asked, Function<DaySums, NavigableMap<LocalDate, BigDecimal>> running) {
        SumTable table = new SumTable();
        for (String measure : asked) {
            of(measure).ifPresent(days -> table.keep(measure, running.apply(days)));
        }
        return table;
    }

    /**
     * @param firstDays for each measure the first day of the window
     * @param lastDay the last day of all windows
     */
    public Map<String, Moves> moves(Map<String, LocalDate> firstDays, LocalDate lastDay) {
        Map<String, Moves> moves = new HashMap<>();
        firstDays.forEach(
                (measure, first) -> of(measure).ifPresent(days -> moves.put(measure, days.moves(first, lastDay))));
        return moves;
    }
}
