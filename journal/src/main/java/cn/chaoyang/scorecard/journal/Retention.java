package cn.chaoyang.scorecard.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Removes lines older than they are to be kept, from the beginning of the chain, and keeps the place of the cut: the rest
 * can be verified from there.
 */
@ApplicationScoped
public class Retention {

    /** What the law asks for at least: six months. The database refuses to remove younger lines too. */
    static final int LEAST_DAYS = 180;

    private static final String LAST_OLD =
            """
            select seq, hash from journal_line
             where seq < coalesce((select seq from journal_line where at >= ? and seq is not null order by seq limit 1),
                                  (select seq + 1 from journal_head))
             order by seq desc limit 1""";

    private final DataSource database;
    private final JournalConfig config;
    private final Journal journal;
    private final Clock clock;

    Retention(DataSource database, JournalConfig config, Journal journal, Clock clock) {
        this.database = database;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    void check(@Observes StartupEvent event) {
        require(config.keep(), LocalDate.now(clock));
    }

    /** @throws IllegalStateException when lines would be kept for less than {@link #LEAST_DAYS} */
    static void require(Period keep, LocalDate today) {
        if (today.minus(keep).isAfter(today.minusDays(LEAST_DAYS))) {
            throw new IllegalStateException(
                    "refusing to start: journal.keep is " + keep + ", under " + LEAST_DAYS + " days");
        }
    }

    /** Every replica comes here: the first one finds the old lines, the others find none. */
    @Scheduled(cron = "${journal.purge:0 30 3 * * ?}", timeZone = "Asia/Shanghai")
    public void purge() {
        LocalDate today = LocalDate.now(clock);
        Instant before =
                today.minus(config.keep()).atStartOfDay(clock.getZone()).toInstant();
        QuarkusTransaction.requiringNew().run(() -> cut(before));
    }

    private void cut(Instant before) {
        try (Connection connection = database.getConnection()) {
            waitForOthers(connection);
            Optional<Head> last = lastOld(connection, before.atOffset(ZoneOffset.UTC));
            if (last.isPresent()) {
                keepPlace(connection, last.get(), before);
                int lines = remove(connection, last.get());
                journal.record("purge", "journal", Map.of("seq", "" + last.get().seq(), "lines", "" + lines));
            }
        } catch (SQLException e) {
            throw new JournalException("old lines of the journal cannot be removed", e);
        }
    }

    private static void waitForOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from journal_head for update");
        }
    }

    private static Optional<Head> lastOld(Connection connection, OffsetDateTime before) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST_OLD)) {
            query.setObject(1, before);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Head.read(row)) : Optional.empty();
            }
        }
    }

    private void keepPlace(Connection connection, Head last, Instant before) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal_cut (seq, hash, before, cut_at) values (?, ?, ?, ?)")) {
            insert.setLong(1, last.seq());
            insert.setString(2, last.hash());
            insert.setObject(3, before.atOffset(ZoneOffset.UTC));
            insert.setObject(4, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static int remove(Connection connection, Head last) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from journal_line where seq <= ?")) {
            delete.setLong(1, last.seq());
            return delete.executeUpdate();
        }
    }
}
