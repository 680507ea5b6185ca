package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Difference;
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
import java.util.TreeMap;

/** The ledger beside itself: the daily sums that screens read are the sums of its entries. */
final class OwnBooks {

    private static final int MOST_SHOWN = 1000;

    private static final String DIFFERENCES =
            """
            select m.name as measure, effective_on, cause, coalesce(e.amount, 0) as entries, coalesce(d.amount, 0) as daily
            from (select measure_id, effective_on, (recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, cause,
                         sum(amount) as amount
                  from entry where district = ?
                  group by 1, 2, 3, 4 having sum(amount) <> 0) e
            full join (select measure_id, effective_on, recorded_on, cause, amount
                       from daily where district = ? and amount <> 0) d
                using (measure_id, effective_on, recorded_on, cause)
            join measure m on m.id = measure_id
            where e.amount is distinct from d.amount
            order by m.name, effective_on, cause
            limit %d
            """
                    .formatted(MOST_SHOWN);

    private static final String SUMS =
            """
            select m.name,
                   coalesce((select sum(amount) from entry e
                             where e.district = ? and e.measure_id = m.id and e.effective_on <= ?), 0) as entries,
                   coalesce((select sum(amount) from daily d
                             where d.district = ? and d.measure_id = m.id and d.effective_on <= ?), 0) as daily
            from measure m
            """;

    private OwnBooks() {}

    /** The sum of the entries, and of the daily sums. */
    record Pair(BigDecimal entries, BigDecimal daily) {}

    static Map<String, Pair> sums(Connection connection, String district, LocalDate on) throws SQLException {
        Map<String, Pair> sums = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(SUMS)) {
            query.setString(1, district);
            query.setDate(2, Date.valueOf(on));
            query.setString(3, district);
            query.setDate(4, Date.valueOf(on));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.put(
                            rows.getString("name"),
                            new Pair(rows.getBigDecimal("entries"), rows.getBigDecimal("daily")));
                }
            }
        }
        return sums;
    }

    static List<Difference> differences(Connection connection, String district) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DIFFERENCES)) {
            query.setString(1, district);
            query.setString(2, district);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    differences.add(new Difference(
                            "daily",
                            "",
                            "",
                            rows.getString("measure"),
                            rows.getObject("effective_on", LocalDate.class),
                            rows.getString("cause"),
                            Amounts.plain(rows.getBigDecimal("entries")),
                            Amounts.plain(rows.getBigDecimal("daily"))));
                }
            }
        }
        return differences;
    }
}
