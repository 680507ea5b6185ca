package cn.chaoyang.scorecard.register.revision;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.register.tracing.Traceparent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Appends to the audit trail, inside the caller's transaction. The head of the chain is locked from {@link #lock} to the
 * end of the transaction: sequence numbers are dense, and their order is the order of commits.
 */
@ApplicationScoped
public class RevisionLog {

    /** The channel on which the publisher is woken. */
    public static final String WAKE_UP = "register_unpublished";

    /** Said on that channel by who needs to know that everything accepted so far is in the log. */
    public static final String MARKER_WANTED = "marker";

    /**
     * Where the chain stands.
     *
     * @param seq of the newest revision, 0 before the first
     */
    public record Head(long seq, String hash) {}

    /** What a revision is made of, before it has its place in the chain. */
    public record Entry(
            String recordType, UUID recordId, String district, Change change, String snapshot, String subjects) {}

    /** Waits for any other acceptance of this service to end. */
    public Head lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from revision_chain for update")) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    /** Appends in the order given. Call only under {@link #lock}. */
    public Head append(
            Connection connection, Head head, List<Entry> entries, String actor, String unit, Instant recordedAt)
            throws SQLException {
        Head newest = head;
        try (PreparedStatement revisions = connection.prepareStatement(
                        """
                        insert into revision (seq, id, record_type, record_id, district, change_kind, reason_code,
                                              actor, unit, recorded_at, snapshot, subjects, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                PreparedStatement unpublished =
                        connection.prepareStatement("insert into unpublished (seq, traceparent) values (?, ?)")) {
            String traceparent = Traceparent.current();
            for (Entry entry : entries) {
                Revision revision = new Revision(
                        newest.seq() + 1,
                        UUID.randomUUID(),
                        entry.recordType(),
                        entry.recordId(),
                        entry.district(),
                        entry.change(),
                        actor,
                        unit,
                        recordedAt,
                        entry.snapshot(),
                        entry.subjects(),
                        newest.hash());
                newest = new Head(revision.seq(), revision.hash());
                bind(revisions, revision, newest.hash());
                revisions.addBatch();
                unpublished.setLong(1, revision.seq());
                unpublished.setString(2, traceparent);
                unpublished.addBatch();
            }
            revisions.executeBatch();
            unpublished.executeBatch();
        }
        try (PreparedStatement advance = connection.prepareStatement("update revision_chain set seq = ?, hash = ?")) {
            advance.setLong(1, newest.seq());
            advance.setString(2, newest.hash());
            advance.executeUpdate();
        }
        return newest;
    }

    /** Wakes the publisher when the transaction commits. */
    public void wakePublisher(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + WAKE_UP);
        }
    }

    private static void bind(PreparedStatement statement, Revision revision, String hash) throws SQLException {
        statement.setLong(1, revision.seq());
        statement.setObject(2, revision.id());
        statement.setString(3, revision.recordType());
        statement.setObject(4, revision.recordId());
        statement.setString(5, revision.district());
        statement.setString(6, revision.change().kind().name());
        if (revision.change().reasonCode() == null) {
            statement.setNull(7, Types.VARCHAR);
        } else {
            statement.setString(7, revision.change().reasonCode());
        }
        statement.setString(8, revision.actor());
        statement.setString(9, revision.unit());
        statement.setObject(10, revision.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(11, revision.snapshot());
        statement.setString(12, revision.subjects());
        statement.setString(13, revision.previousHash());
        statement.setString(14, hash);
    }
}
