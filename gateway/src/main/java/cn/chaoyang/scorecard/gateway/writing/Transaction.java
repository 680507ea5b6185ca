package cn.chaoyang.scorecard.gateway.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction for everything that belongs together. */
@ApplicationScoped
public class Transaction {

    private final DataSource database;

    public Transaction(DataSource database) {
        this.database = database;
    }

    /** Keeps all of it, or nothing when something is thrown. */
    public <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("nothing was kept", e);
        }
    }

    /** What is done in the transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
