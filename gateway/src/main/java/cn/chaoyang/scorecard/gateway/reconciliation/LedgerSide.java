package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.RecordsDigest;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.gateway.ledger.WireCause;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the entries of one log come to, up to a place in it. */
final class LedgerSide {

    private static final int ROWS_PER_FETCH = 1000;

    /** The entries up to the place; four parameters, see {@link #bind}. */
    private static final String ENTRIES =
            """
            from entry e
            where e.topic_id = (select id from topic where name = ?) and e.log_partition = ? and e.log_offset < ?
              and e.district = ?
            """;

    private static final String SUMS =
            """
            select m.name, s.amount
            from (select e.measure_id, coalesce(sum(e.amount) filter (where e.effective_on <= ?), 0) as amount
            """
                    + ENTRIES
                    + """
                        group by e.measure_id) s
            join measure m on m.id = s.measure_id
            """;

    /** {@code register, subject_id, title, measure, day, cause, amount} of what is not zero. */
    static final String BOUNDARIES =
            """
            select s.register, s.subject_id, s.title, m.name as measure, b.effective_on as day, b.cause, b.amount
            from (select e.subject, e.measure_id, e.effective_on, e.cause, sum(e.amount) as amount
            """
                    + ENTRIES
                    + """
                  group by e.subject, e.measure_id, e.effective_on, e.cause
                  having sum(e.amount) <> 0) b
            join subject s on s.id = b.subject
            join measure m on m.id = b.measure_id
            """;

    private LedgerSide() {}

    /** By measure, on the day of the balance. */
    static Map<String, BigDecimal> sums(Connection connection, TrialBalance balance) throws SQLException {
        Map<String, BigDecimal> sums = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SUMS)) {
            query.setDate(1, Date.valueOf(balance.on()));
            bind(query, 2, balance);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getString("name"), rows.getBigDecimal("amount"));
                }
            }
        }
        return sums;
    }

    static String digest(Connection connection, TrialBalance balance) throws SQLException {
        RecordsDigest digest = new RecordsDigest();
        try (PreparedStatement query = connection.prepareStatement(BOUNDARIES)) {
            query.setFetchSize(ROWS_PER_FETCH);
            bind(query, 1, balance);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    digest.add(
                            rows.getString("register"),
                            rows.getString("subject_id"),
                            new Boundary(
                                    rows.getString("measure"),
                                    rows.getObject("day", LocalDate.class),
                                    WireCause.of(rows.getString("cause"))),
                            rows.getBigDecimal("amount"));
                }
            }
        }
        return digest.hex();
    }

    /** Binds the place of the balance from a parameter on. */
    static void bind(PreparedStatement query, int first, TrialBalance balance) throws SQLException {
        query.setString(first, balance.topic());
        query.setInt(first + 1, balance.partition());
        query.setLong(first + 2, balance.nextOffset());
        query.setString(first + 3, balance.district());
    }
}
