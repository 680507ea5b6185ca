package cn.chaoyang.scorecard.gateway.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The share of certificates that were renewed, by what the ledger itself has seen: every end that was ever booked for a day
 * of the last twelve months, and how many of these were taken back or followed by a renewal.
 */
public final class Renewals {

    private static final int FEWEST = 5;

    private static final String SEEN =
            """
            select coalesce(-sum(e.amount) filter (where e.cause = 'expiry' and e.amount < 0), 0) as ends,
                   coalesce(sum(e.amount) filter (where e.amount > 0 and e.cause in ('expiry', 'renewed')), 0) as renewed,
                   (select min(f.recorded_at) from entry f where f.district = ?) as since
            from entry e join measure m on m.id = e.measure_id
            where e.district = ? and m.name = ? and e.effective_on > ? and e.effective_on <= ?
            """;

    private Renewals() {}

    /** @return empty while the ledger is younger than a year, or has seen too few ends to say anything */
    public static Optional<BigDecimal> rate(
            Connection connection, String district, String measure, LocalDate on, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SEEN)) {
            query.setString(1, district);
            query.setString(2, district);
            query.setString(3, measure);
            query.setDate(4, Date.valueOf(on.minusYears(1)));
            query.setDate(5, Date.valueOf(on));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                BigDecimal ends = row.getBigDecimal("ends");
                Timestamp since = row.getTimestamp("since");
                Instant aYearAgo = now.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
                if (since == null || since.toInstant().isAfter(aYearAgo) || ends.intValue() < FEWEST) {
                    return Optional.empty();
                }
                return Optional.of(row.getBigDecimal("renewed")
                        .divide(ends, MathContext.DECIMAL32)
                        .min(BigDecimal.ONE));
            }
        }
    }
}
