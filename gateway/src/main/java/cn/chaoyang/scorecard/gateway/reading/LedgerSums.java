package cn.chaoyang.scorecard.gateway.reading;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** The sums screens show, each set of them in one query whatever the number of measures and of days asked for. */
public final class LedgerSums {

    /** Every entry falls into the first asked-for day that it counts on; Java adds up from there. */
    private static final String ON_DAYS = KnownSums.WITH_KNOWN
            + """
            select measure, width_bucket(effective_on, ?::date[]) as bucket, sum(amount) as amount
            from known
            where ?::text[] is null or cause = any(?)
            group by measure, bucket
            """;

    private static final String EVERY_DAY = KnownSums.WITH_KNOWN
            + """
            select measure, effective_on, sum(amount) as amount
            from known
            group by measure, effective_on
            """;

    private static final String MOVES = KnownSums.WITH_KNOWN
            + """
            select measure,
                   coalesce(sum(amount) filter (where amount > 0), 0) as up,
                   coalesce(sum(amount) filter (where amount < 0), 0) as down
            from (select k.measure, k.effective_on, k.cause, sum(k.amount) as amount
                  from known k
                  join unnest(?::text[], ?::date[]) as w (measure, first_day) on w.measure = k.measure
                  where k.effective_on >= w.first_day and k.effective_on <= ?
                  group by k.measure, k.effective_on, k.cause) as net
            group by measure
            """;

    /** What is known to end by itself: a certificate, a term of office. */
    public static final Set<String> EXPIRIES = Set.of("expiry", "ended");

    private LedgerSums() {}

    /** What was added and what was taken away over some days; {@code down} is not positive. */
    public record Moves(BigDecimal up, BigDecimal down) {
        public static final Moves NONE = new Moves(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Sums that are right on the days asked for. */
    public static SumTable onDays(
            Connection connection, String district, Collection<String> measures, SortedSet<LocalDate> days, Known known)
            throws SQLException {
        return onDays(connection, district, measures, days, known, null);
    }

    /** The same of nothing but {@link #EXPIRIES}: their amounts are negative. */
    public static SumTable expiriesOnDays(
            Connection connection, String district, Collection<String> measures, SortedSet<LocalDate> days, Known known)
            throws SQLException {
        return onDays(connection, district, measures, days, known, EXPIRIES);
    }

    private static SumTable onDays(
            Connection connection,
            String district,
            Collection<String> measures,
            SortedSet<LocalDate> days,
            Known known,
            Set<String> causes)
            throws SQLException {
        List<LocalDate> asked = List.copyOf(days);
        // An entry of the day itself counts on it, so the next bucket begins the day after.
        Object[] bounds = asked.stream().map(day -> day.plusDays(1).toString()).toArray();
        SumTable sums = new SumTable();
        try (PreparedStatement query = connection.prepareStatement(ON_DAYS)) {
            int next = KnownSums.bind(query, district, measures, known);
            query.setArray(next, connection.createArrayOf("text", bounds));
            Array only = causes == null ? null : connection.createArrayOf("text", causes.toArray());
            query.setArray(next + 1, only);
            query.setArray(next + 2, only);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    int bucket = rows.getInt("bucket");
                    LocalDate day = bucket < asked.size() ? asked.get(bucket) : LocalDate.MAX;
                    sums.add(rows.getString("measure"), day, rows.getBigDecimal("amount"));
                }
            }
        }
        return sums;
    }

    /** Sums that are right on every day. */
    public static SumTable everyDay(Connection connection, String district, Collection<String> measures, Known known)
            throws SQLException {
        SumTable sums = new SumTable();
        try (PreparedStatement query = connection.prepareStatement(EVERY_DAY)) {
            KnownSums.bind(query, district, measures, known);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.add(
                            rows.getString("measure"),
                            rows.getDate("effective_on").toLocalDate(),
                            rows.getBigDecimal("amount"));
                }
            }
        }
        return sums;
    }

    /**
     * @param firstDays for each measure the first day of the window
     * @param lastDay the last day of all windows
     */
    public static Map<String, Moves> moves(
            Connection connection, String district, Map<String, LocalDate> firstDays, LocalDate lastDay, Known known)
            throws SQLException {
        Map<String, Moves> moves = new HashMap<>();
        List<String> measures = List.copyOf(firstDays.keySet());
        Object[] days = measures.stream()
                .map(measure -> firstDays.get(measure).toString())
                .toArray();
        try (PreparedStatement query = connection.prepareStatement(MOVES)) {
            int next = KnownSums.bind(query, district, measures, known);
            query.setArray(next, connection.createArrayOf("text", measures.toArray()));
            query.setArray(next + 1, connection.createArrayOf("text", days));
            query.setDate(next + 2, Date.valueOf(lastDay));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    moves.put(
                            rows.getString("measure"), new Moves(rows.getBigDecimal("up"), rows.getBigDecimal("down")));
                }
            }
        }
        return moves;
    }
}
