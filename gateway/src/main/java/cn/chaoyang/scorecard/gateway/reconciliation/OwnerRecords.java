package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.gateway.ledger.WireCause;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Difference;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays an owner's records beside the entries of its log, boundary by boundary, in a table of the transaction's own. */
final class OwnerRecords {

    private static final int MOST_SHOWN = 1000;
    private static final int ROWS_PER_BATCH = 1000;

    private static final String CREATE =
            """
            create temporary table owner_boundary (
                register varchar(60), subject_id varchar(120), title varchar(300), measure varchar(100), day date,
                cause varchar(20), amount numeric(20, 2)
            ) on commit drop
            """;

    private static final String DIFFERENCES =
            """
            with difference as (
                select coalesce(o.register, l.register) as register,
                       coalesce(o.subject_id, l.subject_id) as subject_id,
                       coalesce(o.title, l.title) as title,
                       measure, day, cause,
                       coalesce(o.amount, 0) as owner, coalesce(l.amount, 0) as ledger
                from owner_boundary o
                full join (%s) l using (register, subject_id, measure, day, cause)
                where o.amount is distinct from l.amount
            )
            select *, (select count(*) from (select distinct register, subject_id from difference) d) as differing
            from difference
            order by register, subject_id, measure, day, cause
            limit %d
            """
                    .formatted(LedgerSide.BOUNDARIES, MOST_SHOWN);

    /** @param differing how many subjects differ; the differences are those of the first of them */
    record Found(long differing, List<Difference> differences) {}

    private final Connection connection;

    OwnerRecords(Connection connection) {
        this.connection = connection;
    }

    /** Takes the owner's subjects, one a line. */
    void load(BufferedReader lines) throws SQLException, IOException {
        try (Statement create = connection.createStatement()) {
            create.execute(CREATE);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into owner_boundary values (?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Subject subject = EventCodec.json().readValue(line, Subject.class);
                for (Map.Entry<Boundary, BigDecimal> sum :
                        Boundary.of(subject.contributions()).entrySet()) {
                    add(insert, subject, sum.getKey(), sum.getValue());
                    waiting++;
                }
                if (waiting >= ROWS_PER_BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Subject subject, Boundary boundary, BigDecimal amount)
            throws SQLException {
        insert.setString(1, subject.register());
        insert.setString(2, subject.id());
        insert.setString(3, subject.title());
        insert.setString(4, boundary.measure());
        insert.setDate(5, Date.valueOf(boundary.day()));
        insert.setString(6, WireCause.name(boundary.cause()));
        insert.setBigDecimal(7, amount);
        insert.addBatch();
    }

    /** What is not the same in the ledger up to the balance's place. */
    Found compare(TrialBalance balance) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        long differing = 0;
        try (PreparedStatement query = connection.prepareStatement(DIFFERENCES)) {
            LedgerSide.bind(query, 1, balance);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    differing = rows.getLong("differing");
                    differences.add(new Difference(
                            rows.getString("register"),
                            rows.getString("subject_id"),
                            rows.getString("title"),
                            rows.getString("measure"),
                            rows.getObject("day", LocalDate.class),
                            rows.getString("cause"),
                            Amounts.plain(rows.getBigDecimal("owner")),
                            Amounts.plain(rows.getBigDecimal("ledger"))));
                }
            }
        }
        return new Found(differing, differences);
    }
}
