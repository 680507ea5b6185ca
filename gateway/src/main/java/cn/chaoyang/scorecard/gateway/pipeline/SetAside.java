package cn.chaoyang.scorecard.gateway.pipeline;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A record nobody could read and nobody has seen to. */
public record SetAside(String topic, int partition, long offset, String reason, Instant recordedAt) {

    private static final String NEWEST =
            """
            select t.name, q.log_partition, q.log_offset, q.reason, q.recorded_at
            from quarantine q join topic t on t.id = q.topic_id
            where q.resolved_at is null
            order by q.recorded_at desc limit 100
            """;

    static long count(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select count(*) from quarantine where resolved_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** At most 100 of them. */
    static List<SetAside> newest(Connection connection) throws SQLException {
        List<SetAside> found = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(NEWEST)) {
            while (rows.next()) {
                found.add(new SetAside(
                        rows.getString("name"),
                        rows.getInt("log_partition"),
                        rows.getLong("log_offset"),
                        rows.getString("reason"),
                        rows.getTimestamp("recorded_at").toInstant()));
            }
        }
        return found;
    }
}
