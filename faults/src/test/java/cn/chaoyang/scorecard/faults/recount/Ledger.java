package cn.chaoyang.scorecard.faults.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the gateway's tables hold. */
final class Ledger {

    private static final String BOUNDARIES =
            """
            select s.source, s.register, s.subject_id, m.name, e.effective_on, e.cause, sum(e.amount)
              from entry e join subject s on s.id = e.subject join measure m on m.id = e.measure_id
             where s.source = ? and s.district = ?
             group by 1, 2, 3, 4, 5, 6
            having sum(e.amount) <> 0""";

    private static final String DAILY_DIFFERENCES =
            """
            with counted as (
                select district, measure_id, effective_on,
                       (recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, cause, sum(amount) as amount
                  from entry group by 1, 2, 3, 4, 5
            )
            select m.name, effective_on, recorded_on, cause, coalesce(c.amount, 0), coalesce(d.amount, 0)
              from counted c full join daily d using (district, measure_id, effective_on, recorded_on, cause)
              join measure m on m.id = measure_id
             where coalesce(c.amount, 0) <> coalesce(d.amount, 0)""";

    private static final String POSITION =
            """
            select coalesce(sum(p.next_offset), 0)
              from position p join topic t on t.id = p.topic_id
             where t.name = ?""";

    private Ledger() {}

    /** The sums of the entries of every subject of a service. */
    static Map<Place, BigDecimal> boundaries(String source, String district) {
        Map<Place, BigDecimal> boundaries = new TreeMap<>();
        Sql.each(
                "gateway",
                row -> boundaries.put(
                        new Place(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                row.getString(6)),
                        row.getBigDecimal(7)),
                BOUNDARIES,
                source,
                district);
        return boundaries;
    }

    /** Newest version booked of every subject of a service. */
    static Map<String, Long> versions(String source, String district) {
        Map<String, Long> versions = new TreeMap<>();
        Sql.each(
                "gateway",
                row -> versions.put(row.getString(1) + '/' + row.getString(2), row.getLong(3)),
                "select register, subject_id, version from subject where source = ? and district = ?",
                source,
                district);
        return versions;
    }

    /** Where the daily sums are not the sums of the entries. */
    static List<String> dailyDifferences() {
        List<String> differences = new ArrayList<>();
        Sql.each(
                "gateway",
                row -> differences.add("measure %s, day %s, recorded on %s, cause %s: entries %s, daily sums %s"
                        .formatted(
                                row.getString(1),
                                row.getObject(2),
                                row.getObject(3),
                                row.getString(4),
                                row.getBigDecimal(5),
                                row.getBigDecimal(6))),
                DAILY_DIFFERENCES);
        return differences;
    }

    /** The offset up to which a log is booked. */
    static long position(String topic) {
        return Sql.number("gateway", POSITION, topic);
    }
}
