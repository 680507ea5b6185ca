package cn.chaoyang.scorecard.gateway.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * What came of certificates and applications in the last twelve months, by what the ledger itself has seen. Nothing is said
 * while the ledger is younger than a year, or has seen too few of them.
 */
public final class PastRates {

    private static final int FEWEST = 5;
    private static final int DIGITS = 4;

    private static final String BEGINNING = "select min(recorded_at) from entry where district = ?";

    /** Every end that was booked for a day of the year, and how many were taken back or followed by a renewal. */
    private static final String RENEWED =
            """
            select coalesce(-sum(e.amount) filter (where e.cause = 'expiry' and e.amount < 0), 0) as whole,
                   coalesce(sum(e.amount) filter (where e.amount > 0 and e.cause in ('expiry', 'renewed')), 0) as part
            from entry e join measure m on m.id = e.measure_id
            where e.district = ? and m.name = ? and e.effective_on > ? and e.effective_on <= ?
            """;

    /** Every application that left the pipeline in the year, and how many by a fact that granted what was applied for. */
    private static final String PASSED =
            """
            with decided as (
                select e.topic_id, e.log_partition, e.log_offset, e.subject
                from entry e join measure m on m.id = e.measure_id
                where e.district = ? and m.name = ? and e.recorded_at > ? and e.recorded_at <= ?
                group by e.topic_id, e.log_partition, e.log_offset, e.subject
                having sum(e.amount) < 0
            )
            select count(*) as whole, count(*) filter (where exists (
                select from entry g join measure n on n.id = g.measure_id
                where g.topic_id = d.topic_id and g.log_partition = d.log_partition and g.log_offset = d.log_offset
                  and g.subject = d.subject and n.name = ? and g.amount > 0)) as part
            from decided d
            """;

    private PastRates() {}

    /** The share of certificates that were renewed. */
    public static Optional<BigDecimal> renewal(
            Connection connection, String district, String measure, LocalDate on, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RENEWED)) {
            query.setString(1, district);
            query.setString(2, measure);
            query.setDate(3, Date.valueOf(on.minusYears(1)));
            query.setDate(4, Date.valueOf(on));
            return share(connection, district, query, now);
        }
    }

    /** The share of applications that were granted. */
    public static Optional<BigDecimal> pass(
            Connection connection, String district, String measure, String pipeline, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PASSED)) {
            query.setString(1, district);
            query.setString(2, pipeline);
            query.setTimestamp(3, Timestamp.from(aYearBefore(now)));
            query.setTimestamp(4, Timestamp.from(now));
            query.setString(5, measure);
            return share(connection, district, query, now);
        }
    }

    private static Optional<BigDecimal> share(
            Connection connection, String district, PreparedStatement query, Instant now) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            BigDecimal whole = row.getBigDecimal("whole");
            if (whole.intValue() < FEWEST || isYoung(connection, district, now)) {
                return Optional.empty();
            }
            return Optional.of(Amounts.plain(row.getBigDecimal("part")
                    .divide(whole, DIGITS, RoundingMode.HALF_UP)
                    .min(BigDecimal.ONE)));
        }
    }

    private static boolean isYoung(Connection connection, String district, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BEGINNING)) {
            query.setString(1, district);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant().isAfter(aYearBefore(now));
            }
        }
    }

    private static Instant aYearBefore(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
    }
}
