package cn.chaoyang.scorecard.register.balance;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.RecordsDigest;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes trial balances. An acceptance writes subjects, revisions and what waits for the log in one transaction, and the
 * publisher strikes off what the log has acknowledged in another; so a snapshot in which nothing waits holds exactly what
 * stands in the log up to the newest acknowledged place.
 */
@ApplicationScoped
public class TrialBalances {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final int ROWS_PER_FETCH = 1000;

    private static final String PLACE =
            """
            select p.topic, p.partition, p.log_offset + 1
              from publication p join revision r on r.seq = p.seq
             where r.district = ?
             order by p.seq desc
             limit 1""";

    private static final String SUMS =
            """
            select c ->> 'measure' as measure,
                   coalesce(sum((c ->> 'amount')::numeric) filter (
                       where (c ->> 'from')::date <= ? and coalesce((c ->> 'until')::date > ?, true)), 0) as amount
              from subject s, jsonb_array_elements(s.contributions::jsonb -> 0 -> 'contributions') c
             group by 1
             order by 1""";

    private final DataSource database;
    private final RegisterConfig config;
    private final Clock clock;
    private final String source;

    TrialBalances(
            DataSource database,
            RegisterConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.source = source;
    }

    /** What is done with a balance while its snapshot is open. */
    @FunctionalInterface
    interface Use<X extends Exception> {
        void with(TrialBalance balance, Connection snapshot) throws SQLException, X;
    }

    /** Takes one subject of a snapshot. */
    @FunctionalInterface
    interface EachSubject<X extends Exception> {
        void take(Subject subject) throws X;
    }

    /**
     * @param on the day of the sums
     * @throws ProblemException 503 while facts wait to be published
     */
    <X extends Exception> void take(LocalDate on, Use<X> use) throws SQLException, X {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                awaitNothingWaiting(connection);
                use.with(balance(connection, on), connection);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Every subject of the snapshot that contributes anything. */
    static <X extends Exception> void subjects(Connection snapshot, EachSubject<X> each) throws SQLException, X {
        try (Statement query = snapshot.createStatement()) {
            query.setFetchSize(ROWS_PER_FETCH);
            try (ResultSet rows = query.executeQuery("select contributions from subject order by register, id")) {
                while (rows.next()) {
                    Subject subject = SubjectStore.parse(rows.getString(1)).get(0);
                    if (!subject.contributions().isEmpty()) {
                        each.take(subject);
                    }
                }
            }
        }
    }

    private void awaitNothingWaiting(Connection connection) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!snapshotIsPublished(connection)) {
            connection.rollback();
            if (System.nanoTime() > deadline) {
                throw new ProblemException(
                        503,
                        "facts-waiting",
                        Text.of("暂时不能对账", "Not just now"),
                        Text.of("还有事实等待发布，请稍后再试", "Facts wait to be published; try again later"),
                        Map.of());
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
        }
    }

    private static boolean snapshotIsPublished(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            try (ResultSet row = statement.executeQuery("select exists (select from unpublished)")) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }

    private TrialBalance balance(Connection snapshot, LocalDate on) throws SQLException {
        RecordsDigest digest = new RecordsDigest();
        long[] records = new long[1];
        subjects(snapshot, subject -> {
            records[0]++;
            Boundary.of(subject.contributions())
                    .forEach((boundary, amount) -> digest.add(subject.register(), subject.id(), boundary, amount));
        });
        List<TrialBalance.Sum> sums = sums(snapshot, on);
        try (PreparedStatement query = snapshot.prepareStatement(PLACE)) {
            query.setString(1, config.district());
            try (ResultSet row = query.executeQuery()) {
                boolean published = row.next();
                return new TrialBalance(
                        source,
                        config.district(),
                        on,
                        clock.instant(),
                        published ? row.getString(1) : null,
                        published ? row.getInt(2) : 0,
                        published ? row.getLong(3) : 0,
                        records[0],
                        sums,
                        digest.hex());
            }
        }
    }

    private static List<TrialBalance.Sum> sums(Connection snapshot, LocalDate on) throws SQLException {
        List<TrialBalance.Sum> sums = new ArrayList<>();
        try (PreparedStatement query = snapshot.prepareStatement(SUMS)) {
            query.setDate(1, Date.valueOf(on));
            query.setDate(2, Date.valueOf(on));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sums.add(new TrialBalance.Sum(rows.getString("measure"), rows.getBigDecimal("amount")));
                }
            }
        }
        return sums;
    }
}
