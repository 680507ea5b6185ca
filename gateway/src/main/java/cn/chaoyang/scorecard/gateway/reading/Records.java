package cn.chaoyang.scorecard.gateway.reading;

import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The subjects behind a sum. They are the entries of that sum, so list and number cannot disagree. */
public final class Records {

    /** Orders a caller may ask for. */
    public static final Map<String, String> ORDERS = Map.of(
            "title", "title, subject_id",
            "-title", "title desc, subject_id",
            "since", "since, title, subject_id",
            "-since", "since desc, title, subject_id",
            "until", "until nulls last, title, subject_id",
            "-until", "until desc nulls last, title, subject_id",
            "amount", "amount, title, subject_id",
            "-amount", "amount desc, title, subject_id");

    private static final String FIND =
            """
            with net as (
                select e.subject, e.effective_on, e.cause, sum(e.amount) as amount
                from entry e join measure m on m.id = e.measure_id
                where e.district = ? and m.name = ? and e.recorded_at <= ? and e.effective_on >= ?
                group by e.subject, e.effective_on, e.cause
                having sum(e.amount) <> 0
            ), asked as (select ?::date as day),
            record as (
                select subject,
                       sum(amount) filter (where effective_on <= day) as amount,
                       max(effective_on) filter (where effective_on <= day and amount > 0) as since,
                       min(effective_on) filter (where effective_on > day and amount < 0) as until,
                       (array_agg(cause order by effective_on)
                           filter (where effective_on > day and amount < 0))[1] as ends_by
                from net cross join asked
                group by subject
            ), found as (
                select s.source, s.register, s.subject_id, s.title, r.amount, r.since, r.until, r.ends_by
                from record r join subject s on s.id = r.subject
                where r.amount <> 0
                  and (?::text is null or strpos(lower(s.title), lower(?)) > 0 or strpos(lower(s.subject_id), lower(?)) > 0)
            )
            select whole.total, whole.sum, page.*
            from (select count(*) as total, coalesce(sum(amount), 0) as sum from found) as whole
            left join (select * from found order by %s limit ? offset ?) as page on true
            """;

    private Records() {}

    /**
     * @param since the last day on which it began to count
     * @param until the first day it will no longer count, as far as known; {@code null} for good
     * @param endsBy the cause on {@code until}
     */
    public record Item(
            String source,
            String register,
            String id,
            String title,
            BigDecimal amount,
            LocalDate since,
            LocalDate until,
            String endsBy) {}

    /**
     * @param total how many there are on all pages
     * @param sum of their amounts: the number they stand behind
     */
    public record Found(long total, BigDecimal sum, List<Item> items) {}

    /**
     * @param first the first day whose entries count
     * @param day the day of the number
     * @param search part of a title or id; {@code null} for all
     * @param order a key of {@link #ORDERS}
     */
    public record Query(String measure, LocalDate first, LocalDate day, Known known, String search, String order) {}

    public static Found find(Connection connection, String district, Query asked, Page page) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND.formatted(ORDERS.get(asked.order())))) {
            query.setString(1, district);
            query.setString(2, asked.measure());
            query.setTimestamp(3, KnownSums.upTo(asked.known()));
            query.setDate(4, Date.valueOf(asked.first()));
            query.setDate(5, Date.valueOf(asked.day()));
            query.setString(6, asked.search());
            query.setString(7, asked.search());
            query.setString(8, asked.search());
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
                        rows.getObject("since", LocalDate.class),
                        rows.getObject("until", LocalDate.class),
                        rows.getString("ends_by")));
            }
        }
        return new Found(total, sum, items);
    }
}
