package cn.chaoyang.scorecard.gateway.rebuild;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.RecordsDigest;
import cn.chaoyang.scorecard.gateway.ledger.WireCause;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.Comparison;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.Difference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays the rebuilt ledger beside the live one: entry by entry, and the daily sums that screens read. */
final class LedgerComparison {

    private static final int MOST_SHOWN = 1000;
    private static final int ROWS_PER_FETCH = 1000;

    private static final String BOUNDARIES =
            """
            select s.source, s.register, s.subject_id, m.name as measure, b.effective_on, b.cause, b.amount
            from (select subject, measure_id, effective_on, cause, sum(amount) as amount
                  from %1$s.entry group by 1, 2, 3, 4 having sum(amount) <> 0) b
            join %1$s.subject s on s.id = b.subject
            join measure m on m.id = b.measure_id
            """;

    /** An entry is the same when everything in it is; the numbers that stand for subjects may differ. */
    private static final String DIFFERENCES =
            """
            with one as (
                select e.topic_id, e.log_partition, e.log_offset, e.ordinal, s.source, s.register, s.subject_id, s.title,
                       e.district, e.version, e.measure_id, e.effective_on, e.cause, e.recorded_at, e.amount
                from public.entry e join public.subject s on s.id = e.subject
            ), other as (
                select e.topic_id, e.log_partition, e.log_offset, e.ordinal, s.source, s.register, s.subject_id, s.title,
                       e.district, e.version, e.measure_id, e.effective_on, e.cause, e.recorded_at, e.amount
                from rebuilding.entry e join rebuilding.subject s on s.id = e.subject
            ), entries as (
                select source, register, subject_id, max(coalesce(other.title, one.title)) as title, measure_id,
                       effective_on, cause, coalesce(sum(one.amount), 0) as live, coalesce(sum(other.amount), 0) as rebuilt
                from one full join other
                    using (topic_id, log_partition, log_offset, ordinal, source, register, subject_id, district, version,
                           measure_id, effective_on, cause, recorded_at)
                where one.amount is distinct from other.amount
                group by source, register, subject_id, measure_id, effective_on, cause
            ), sums as (
                select '' as source, 'daily' as register, '' as subject_id, '' as title, measure_id, effective_on, cause,
                       coalesce(sum(d.amount), 0) as live, coalesce(sum(r.amount), 0) as rebuilt
                from public.daily d full join rebuilding.daily r
                    using (district, measure_id, effective_on, recorded_on, cause)
                where coalesce(d.amount, 0) <> coalesce(r.amount, 0)
                group by measure_id, effective_on, cause
            ), difference as (
                select * from entries union all select * from sums
            )
            select d.*, m.name as measure,
                   (select count(*) from (select distinct source, register, subject_id from difference) x) as differing
            from difference d join measure m on m.id = d.measure_id
            order by source desc, register, subject_id, measure, effective_on, cause
            limit %d
            """
                    .formatted(MOST_SHOWN);

    private LedgerComparison() {}

    static Comparison compare(Connection connection) throws SQLException {
        String live = digest(connection, "public");
        String rebuilt = digest(connection, "rebuilding");
        List<Difference> differences = new ArrayList<>();
        long differing = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(DIFFERENCES)) {
            while (rows.next()) {
                differing = rows.getLong("differing");
                differences.add(new Difference(
                        rows.getString("source"),
                        rows.getString("register"),
                        rows.getString("subject_id"),
                        rows.getString("title"),
                        rows.getString("measure"),
                        rows.getObject("effective_on", LocalDate.class),
                        rows.getString("cause"),
                        Amounts.plain(rows.getBigDecimal("live")),
                        Amounts.plain(rows.getBigDecimal("rebuilt"))));
            }
        }
        return new Comparison(live, rebuilt, differing, differences);
    }

    private static String digest(Connection connection, String schema) throws SQLException {
        RecordsDigest digest = new RecordsDigest();
        try (Statement query = connection.createStatement()) {
            query.setFetchSize(ROWS_PER_FETCH);
            try (ResultSet rows = query.executeQuery(BOUNDARIES.formatted(schema))) {
                while (rows.next()) {
                    digest.add(
                            rows.getString("source") + '/' + rows.getString("register"),
                            rows.getString("subject_id"),
                            new Boundary(
                                    rows.getString("measure"),
                                    rows.getObject("effective_on", LocalDate.class),
                                    WireCause.of(rows.getString("cause"))),
                            rows.getBigDecimal("amount"));
                }
            }
        }
        return digest.hex();
    }
}
