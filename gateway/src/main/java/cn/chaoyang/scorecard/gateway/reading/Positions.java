package cn.chaoyang.scorecard.gateway.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far each log is booked. */
public final class Positions {

    private static final String READ =
            """
            select t.name as topic, p.log_partition, p.next_offset, p.complete_up_to, p.recorded_at
            from position p join topic t on t.id = p.topic_id
            order by t.name, p.log_partition
            """;

    private Positions() {}

    /**
     * @param completeUpTo everything its service accepted up to then is booked; {@code null} before the first marker
     * @param recordedAt append time of the newest record booked; {@code null} before the first
     */
    @Schema(name = "LogPosition")
    public record Position(
            String topic,
            int partition,
            long nextOffset,
            @Nullable Instant completeUpTo,
            @Nullable Instant recordedAt) {}

    public static List<Position> read(Connection connection) throws SQLException {
        List<Position> positions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                positions.add(new Position(
                        rows.getString("topic"),
                        rows.getInt("log_partition"),
                        rows.getLong("next_offset"),
                        instant(rows.getTimestamp("complete_up_to")),
                        instant(rows.getTimestamp("recorded_at"))));
            }
        }
        return positions;
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
