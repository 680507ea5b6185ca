package cn.chaoyang.scorecard.bench.stack;

import cn.chaoyang.scorecard.bench.harness.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** The gateway's ledger, looked at and held from outside. */
public final class Ledger implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String PLACE =
            """
            select p.next_offset from position p join topic t on t.id = p.topic_id
            where t.name = ? and p.log_partition = 0""";

    private final Connection connection;

    public Ledger(Stack stack) throws SQLException {
        this.connection = stack.database("gateway");
    }

    public Connection connection() {
        return connection;
    }

    /** The offset up to which the log is booked; -1 for one the gateway has not found yet. */
    public long position(String topic) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PLACE)) {
            query.setString(1, topic);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    /** Returns when the log is booked up to the offset; looks every millisecond. */
    public void await(String topic, long offset) throws Exception {
        Patience.until(LONGEST, topic + " booked up to " + offset, () -> position(topic) >= offset);
    }

    /** Nothing is booked until the returned hold is closed: whoever wants to waits for the row of the log's position. */
    public Hold hold(String topic) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement query = connection.prepareStatement(PLACE + " for update of p")) {
            query.setString(1, topic);
            query.executeQuery().close();
        }
        return () -> {
            connection.commit();
            connection.setAutoCommit(true);
        };
    }

    /** Lets booking go on. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
