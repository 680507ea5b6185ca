package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the newest {@link Book} in memory. A reader asks for the one of its own snapshot: what was booked since the kept one is read from
 * the entries, by their place in the log, and added. So an answer never says less than the snapshot it is read in, and what is kept is
 * nothing but sums that were read before.
 */
@ApplicationScoped
public class Books {

    /** Further behind than this, all daily sums are read anew. */
    private static final long FAR_BEHIND = 20_000;

    private static final String ALL =
            """
            select m.name, d.effective_on, d.cause, sum(d.amount) as amount
            from daily d join measure m on m.id = d.measure_id
            where d.district = ?
            group by m.name, d.effective_on, d.cause
            """;

    private static final String BOOKED =
            """
            select m.name, e.effective_on, e.cause, sum(e.amount) as amount
            from entry e join measure m on m.id = e.measure_id
            where e.district = ? and e.topic_id = ? and e.log_partition = ? and e.log_offset >= ? and e.log_offset < ?
            group by m.name, e.effective_on, e.cause
            """;

    private final String district;
    private final AtomicReference<Book> newest = new AtomicReference<>();

    public Books(GatewayConfig config) {
        this.district = config.district();
    }

    /** The book of the connection's snapshot. */
    public Book read(Connection connection) throws SQLException {
        LedgerVersion version = LedgerVersion.read(connection, district);
        Book kept = newest.get();
        if (kept != null && kept.version().sameLedger(version)) {
            return kept;
        }
        Book book = kept != null && isLittle(version.ahead(kept.version()))
                ? kept.with(booked(connection, kept.version(), version), version)
                : new Book(version, Map.of()).with(sums(connection, ALL, district), version);
        // Of two readers the one with the older snapshot may come last; the newer book is kept.
        newest.accumulateAndGet(
                book,
                (now, mine) ->
                        now != null && now.version().ahead(mine.version()).isPresent() ? now : mine);
        return book;
    }

    private static boolean isLittle(OptionalLong ahead) {
        return ahead.isPresent() && ahead.getAsLong() <= FAR_BEHIND;
    }

    private Map<String, Map<LocalDate, Map<String, BigDecimal>>> booked(
            Connection connection, LedgerVersion before, LedgerVersion later) throws SQLException {
        Map<String, Map<LocalDate, Map<String, BigDecimal>>> booked = new HashMap<>();
        for (Map.Entry<Place, Long> place : later.next().entrySet()) {
            long from = before.next().getOrDefault(place.getKey(), 0L);
            if (from < place.getValue()) {
                add(
                        booked,
                        connection,
                        BOOKED,
                        district,
                        place.getKey().topic(),
                        place.getKey().partition(),
                        from,
                        place.getValue());
            }
        }
        return booked;
    }

    private static Map<String, Map<LocalDate, Map<String, BigDecimal>>> sums(
            Connection connection, String sql, Object... parameters) throws SQLException {
        Map<String, Map<LocalDate, Map<String, BigDecimal>>> sums = new HashMap<>();
        add(sums, connection, sql, parameters);
        return sums;
    }

    private static void add(
            Map<String, Map<LocalDate, Map<String, BigDecimal>>> sums,
            Connection connection,
            String sql,
            Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.computeIfAbsent(rows.getString("name"), measure -> new HashMap<>())
                            .computeIfAbsent(rows.getObject("effective_on", LocalDate.class), day -> new HashMap<>())
                            .merge(rows.getString("cause"), rows.getBigDecimal("amount"), BigDecimal::add);
                }
            }
        }
    }
}
