package cn.chaoyang.scorecard.gateway.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements with their arguments in order, in the caller's transaction where there is one. */
@ApplicationScoped
public class Database {

    private final Transaction transaction;

    public Database(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return transaction.run(connection -> query(connection, sql, row, arguments));
    }

    /** @return how many rows it was about */
    public int update(String sql, Object... arguments) {
        return transaction.run(connection -> update(connection, sql, arguments));
    }

    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... arguments)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        }
    }

    public static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, arguments);
            return update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            statement.setObject(i + 1, argument instanceof Instant moment ? Timestamp.from(moment) : argument);
        }
    }
}
