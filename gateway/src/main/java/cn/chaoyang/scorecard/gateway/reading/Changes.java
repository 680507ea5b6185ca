package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sum changed: entries of a stretch of days, or of a stretch of recording, by cause and by subject. */
public final class Changes {

    private static final String NET =
            """
            with net as (
                select e.cause, e.subject, sum(e.amount) as amount, max(e.effective_on) as day
                from entry e join measure m on m.id = e.measure_id
                where e.district = ? and m.name = ? and e.effective_on >= ? and e.effective_on <= ?
                  and e.recorded_at > ? and e.recorded_at <= ?
                group by e.cause, e.subject
                having sum(e.amount) <> 0
            )
            """;

    private static final String BY_CAUSE = NET
            + """
            select cause, sum(amount) as amount, count(*) as records
            from net
            group by cause
            order by cause
            """;

    /** A correction is what one subject's sum was corrected by, whatever causes it went through. */
    private static final String BY_SUBJECT = NET
            + """
            , subject_net as (
                select subject, sum(amount) as amount, max(day) as day
                from net
                where ?::text[] is null or cause = any(?)
                group by subject
                having sum(amount) <> 0
            ), found as (
                select s.source, s.register, s.subject_id, s.title, n.amount, n.day
                from subject_net n join subject s on s.id = n.subject
            )
            select whole.total, whole.sum, page.*
            from (select count(*) as total, coalesce(sum(amount), 0) as sum from found) as whole
            left join (select * from found order by amount desc, day, title, subject_id limit ? offset ?) as page on true
            """;

    private Changes() {}

    /**
     * The entries asked for: effective on {@code firstDay} to {@code lastDay}, recorded after {@code after} and not after
     * {@code known}.
     *
     * @param after {@code null} for whenever recorded
     */
    public record Stretch(String measure, LocalDate firstDay, LocalDate lastDay, Instant after, Known known) {}

    /** @param records how many subjects stand behind the amount */
    @Schema(name = "ChangeLine")
    public record Line(String cause, BigDecimal amount, long records) {}

    /** @param on the last day of the change */
    @Schema(name = "ChangedRecord")
    public record Item(String source, String register, String id, String title, BigDecimal amount, LocalDate on) {}

    @Schema(name = "ChangedRecords")
    public record Found(long total, BigDecimal sum, List<Item> items) {}

    public static List<Line> byCause(Connection connection, String district, Stretch stretch) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(BY_CAUSE)) {
            bind(query, district, stretch);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(
                            rows.getString("cause"),
                            Amounts.plain(rows.getBigDecimal("amount")),
                            rows.getLong("records")));
                }
            }
        }
        return lines;
    }

    /** @param causes {@code null} for the net of all */
    public static Found bySubject(
            Connection connection, String district, Stretch stretch, Set<String> causes, Page page)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BY_SUBJECT)) {
            bind(query, district, stretch);
            Array only = causes == null ? null : connection.createArrayOf("text", causes.toArray());
            query.setArray(7, only);
            query.setArray(8, only);
            query.setInt(9, page.size());
            query.setLong(10, page.offset());
            try (ResultSet rows = query.executeQuery()) {
                return found(rows);
            }
        }
    }

    private static Found found(ResultSet rows) throws SQLException {
        List<Item> items = new ArrayList<>();
        long total = 0;
        BigDecimal sum = BigDecimal.ZERO;
        while (rows.next()) {
            total = rows.getLong("total");
            sum = Amounts.plain(rows.getBigDecimal("sum"));
            if (rows.getString("subject_id") != null) {
                items.add(new Item(
                        rows.getString("source"),
                        rows.getString("register"),
                        rows.getString("subject_id"),
                        rows.getString("title"),
                        Amounts.plain(rows.getBigDecimal("amount")),
                        rows.getObject("day", LocalDate.class)));
            }
        }
        return new Found(total, sum, items);
    }

    private static void bind(PreparedStatement query, String district, Stretch stretch) throws SQLException {
        query.setString(1, district);
        query.setString(2, stretch.measure());
        query.setDate(3, Date.valueOf(stretch.firstDay()));
        query.setDate(4, Date.valueOf(stretch.lastDay()));
        query.setTimestamp(5, Timestamp.from(stretch.after() == null ? Instant.EPOCH : stretch.after()));
        query.setTimestamp(6, KnownSums.upTo(stretch.known()));
    }
}
