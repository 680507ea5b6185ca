package cn.chaoyang.scorecard.register.publishing;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The revisions that still have to go out, in the order of the chain. */
final class Outbox {

    /**
     * A fact, and its place in the chain.
     *
     * @param traceparent by which request it came to be; {@code null} where nobody traces it
     */
    record Waiting(long seq, Fact fact, String traceparent) {}

    /** Where the broker put it. */
    record Acknowledged(long seq, String topic, int partition, long offset, Instant logTime) {}

    private final String source;

    Outbox(String source) {
        this.source = source;
    }

    List<Waiting> next(Connection connection, int limit) throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                """
                select r.seq, r.id, r.district, r.recorded_at, r.change_kind, r.reason_code, r.subjects,
                       u.traceparent
                  from unpublished u join revision r on r.seq = u.seq
                 order by u.seq
                 limit ?""")) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting.add(new Waiting(row.getLong(1), fact(row), row.getString(8)));
                }
            }
        }
        return waiting;
    }

    private Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject(2, UUID.class),
                source,
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new Change(ChangeKind.valueOf(row.getString(5)), row.getString(6)),
                SubjectStore.parse(row.getString(7)));
    }

    /** Writes down where they stand in the log and strikes them off, in one transaction. */
    void acknowledge(Connection connection, List<Acknowledged> facts) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement publication = connection.prepareStatement(
                        """
                        insert into publication (seq, topic, partition, log_offset, log_time) values (?, ?, ?, ?, ?)
                        on conflict (seq) do nothing""");
                PreparedStatement done = connection.prepareStatement("delete from unpublished where seq = ?")) {
            for (Acknowledged fact : facts) {
                publication.setLong(1, fact.seq());
                publication.setString(2, fact.topic());
                publication.setInt(3, fact.partition());
                publication.setLong(4, fact.offset());
                publication.setObject(5, fact.logTime().atOffset(ZoneOffset.UTC));
                publication.addBatch();
                done.setLong(1, fact.seq());
                done.addBatch();
            }
            publication.executeBatch();
            done.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /**
     * The moment up to which everything accepted has gone out. Acceptances stamp their time under the lock of the chain,
     * so with the lock held and nothing waiting, none with an earlier time can still come.
     *
     * @return empty while something waits or an acceptance is under way
     */
    Optional<Instant> completeUpTo(Connection connection, Clock clock) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet head = statement.executeQuery("select seq from revision_chain for update skip locked")) {
                if (!head.next()) {
                    return Optional.empty();
                }
            }
            try (ResultSet waiting = statement.executeQuery("select 1 from unpublished limit 1")) {
                return waiting.next() ? Optional.empty() : Optional.of(clock.instant());
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
