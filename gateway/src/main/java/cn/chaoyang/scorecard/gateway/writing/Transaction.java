package cn.chaoyang.scorecard.gateway.writing;

import io.quarkus.narayana.jta.QuarkusTransaction;
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

    /** Keeps all of it, or nothing when something is thrown; with the caller's transaction where there is one. */
    public <T> T run(Work<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("nothing was kept", e);
            }
        });
    }

    /** What is done in the transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
