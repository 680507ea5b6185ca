package cn.chaoyang.scorecard.bench.booking;

import cn.chaoyang.scorecard.bench.stack.Facts;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The fastest way into PostgreSQL: its own binary COPY, of what the gateway has just booked. */
final class CopyPeer implements AutoCloseable {

    private static final String SCHEMA = "bench_copy";
    private static final String ALONE = "bench_copy_alone";
    private static final String NEWEST =
            """
            from entry e join topic t on t.id = e.topic_id join position p on p.topic_id = t.id
            where t.name = '%s' and e.log_partition = 0 and e.log_offset >= p.next_offset - %d""";

    private final Connection connection;
    private final CopyManager copy;

    CopyPeer(Stack stack) throws SQLException {
        this.connection = stack.database("gateway");
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Peers.tables(connection, SCHEMA, List.of("entry", "subject"));
        Peers.tables(connection, ALONE, List.of("entry"));
    }

    /** @return entries per second, of the newest facts, with or without their subjects */
    double copyNewest(int facts, boolean withSubjects) throws SQLException, IOException {
        String newest = NEWEST.formatted(Facts.TOPIC, facts);
        byte[] entries = taken("select e.* " + newest);
        byte[] subjects =
                withSubjects ? taken("select * from subject where id in (select e.subject " + newest + ")") : null;
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        if (withSubjects) {
            put(SCHEMA + ".subject", subjects);
        }
        long rows = put((withSubjects ? SCHEMA : ALONE) + ".entry", entries);
        connection.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        connection.setAutoCommit(true);
        return rows / seconds;
    }

    private byte[] taken(String query) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copy.copyOut("copy (" + query + ") to stdout (format binary)", rows);
        return rows.toByteArray();
    }

    private long put(String table, byte[] rows) throws SQLException, IOException {
        return copy.copyIn("copy " + table + " from stdin (format binary)", new ByteArrayInputStream(rows));
    }

    @Override
    public void close() throws SQLException {
        Peers.drop(connection, SCHEMA);
        Peers.drop(connection, ALONE);
        connection.close();
    }
}
