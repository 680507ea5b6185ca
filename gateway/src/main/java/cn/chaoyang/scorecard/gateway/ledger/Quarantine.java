package cn.chaoyang.scorecard.gateway.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records nobody could read, as they came. */
final class Quarantine {

    private static final String ADD =
            """
            insert into quarantine (topic_id, log_partition, log_offset, reason, content, recorded_at)
            select ?, ?, q.log_offset, q.reason, decode(q.content, 'hex'), q.recorded_at::timestamptz
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[])
                 as q (log_offset, reason, content, recorded_at)
            on conflict (topic_id, log_partition, log_offset) do nothing
            """;

    private static final String TAKE =
            """
            select content, recorded_at from quarantine
            where topic_id = ? and log_partition = ? and log_offset = ? and resolved_at is null for update
            """;

    private static final String RESOLVE =
            """
            update quarantine set resolved_at = ?, resolved_by = ?
            where topic_id = ? and log_partition = ? and log_offset = ?
            """;

    private Quarantine() {}

    /** @param content {@code null} for a record that had none */
    record Kept(byte[] content, Instant recordedAt) {}

    static void add(Connection connection, int topicId, int partition, List<LogBatch.UnreadableItem> unreadable)
            throws SQLException {
        if (unreadable.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setInt(1, topicId);
            add.setInt(2, partition);
            Columns.of(connection, add, unreadable, 3)
                    .add("bigint", item -> item.place().offset())
                    .add("text", LogBatch.UnreadableItem::reason)
                    .add("text", LogBatch.UnreadableItem::hex)
                    .add("text", item -> item.place().recordedAt().toString());
            add.executeUpdate();
        }
    }

    /** @return empty when there is none, or somebody has seen to it */
    static Optional<Kept> take(Connection connection, int topicId, int partition, long offset) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, topicId);
            take.setInt(2, partition);
            take.setLong(3, offset);
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Kept(row.getBytes(1), row.getTimestamp(2).toInstant()))
                        : Optional.empty();
            }
        }
    }

    static void resolve(Connection connection, int topicId, LogPlace place, String by, Instant at) throws SQLException {
        try (PreparedStatement resolve = connection.prepareStatement(RESOLVE)) {
            resolve.setTimestamp(1, Timestamp.from(at));
            resolve.setString(2, by);
            resolve.setInt(3, topicId);
            resolve.setInt(4, place.partition());
            resolve.setLong(5, place.offset());
            resolve.executeUpdate();
        }
    }
}
