package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.ClockProducer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Sums by measure, day and cause as known at a moment: whole days of recording from {@code daily}, the day of the moment
 * itself from {@code entry}. The cost follows the number of days, not of records.
 */
final class KnownSums {

    /** To be put before a query on {@code known (measure, effective_on, cause, amount)}. */
    static final String WITH_KNOWN =
            """
            with known as (
                select m.name as measure, d.effective_on, d.cause, d.amount
                from daily d join measure m on m.id = d.measure_id
                where d.district = ? and m.name = any(?) and d.recorded_on < ?
                union all
                select m.name, e.effective_on, e.cause, e.amount
                from entry e join measure m on m.id = e.measure_id
                where e.district = ? and m.name = any(?) and e.recorded_at >= ? and e.recorded_at <= ?
            )
            """;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private KnownSums() {}

    /** @return the number of the next parameter */
    static int bind(PreparedStatement query, String district, Collection<String> measures, Known known)
            throws SQLException {
        Connection connection = query.getConnection();
        Object[] names = measures.toArray();
        // Known now is everything: no moment has to be split off the last day.
        LocalDate day = known.at()
                .map(at -> at.atZone(ClockProducer.ZONE).toLocalDate())
                .orElse(LAST_DAY);
        Instant start = day.atStartOfDay(ClockProducer.ZONE).toInstant();
        query.setString(1, district);
        query.setArray(2, connection.createArrayOf("text", names));
        query.setDate(3, Date.valueOf(day));
        query.setString(4, district);
        query.setArray(5, connection.createArrayOf("text", names));
        query.setTimestamp(6, Timestamp.from(start));
        query.setTimestamp(7, upTo(known));
        return 8;
    }

    /** The last append time that was known. The log stamps milliseconds, so the moment's own fraction stays in. */
    static Timestamp upTo(Known known) {
        return Timestamp.from(known.at().orElse(Known.LAST));
    }
}
