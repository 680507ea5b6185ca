package cn.chaoyang.scorecard.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Gives new lines their places in the chain, in batches and behind everybody's back: nobody who writes waits for it. */
@ApplicationScoped
public class Chaining {

    private static final int BATCH = 1000;
    private static final String UNCHAINED =
            "select " + Line.COLUMNS + " from journal_line where seq is null order by id limit " + BATCH;
    private static final String PLACE = "update journal_line set seq = ?, previous_hash = ?, hash = ? where id = ?";

    private final DataSource database;

    Chaining(DataSource database) {
        this.database = database;
    }

    /** Chains all there is. */
    @Scheduled(every = "${journal.chaining:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            // The next batch.
        }
    }

    /** @return how many lines were chained; none while another replica does it */
    private int batch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Head> head = lockedHead(connection);
            if (head.isEmpty()) {
                return 0;
            }
            List<Line> lines = unchained(connection);
            if (!lines.isEmpty()) {
                move(connection, place(connection, head.get(), lines));
            }
            return lines.size();
        }
    }

    private static Optional<Head> lockedHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from journal_head for update skip locked")) {
            return row.next() ? Optional.of(Head.read(row)) : Optional.empty();
        }
    }

    private static List<Line> unchained(Connection connection) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNCHAINED)) {
            while (rows.next()) {
                lines.add(Line.read(rows));
            }
        }
        return lines;
    }

    private static Head place(Connection connection, Head head, List<Line> lines) throws SQLException {
        Head reached = head;
        try (PreparedStatement update = connection.prepareStatement(PLACE)) {
            for (Line line : lines) {
                Head next = line.chained(reached);
                update.setLong(1, next.seq());
                update.setString(2, reached.hash());
                update.setString(3, next.hash());
                update.setLong(4, line.id());
                update.addBatch();
                reached = next;
            }
            update.executeBatch();
        }
        return reached;
    }

    private static void move(Connection connection, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update journal_head set seq = ?, hash = ?")) {
            update.setLong(1, head.seq());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }
}
