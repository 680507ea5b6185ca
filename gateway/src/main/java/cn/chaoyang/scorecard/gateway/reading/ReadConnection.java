package cn.chaoyang.scorecard.gateway.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One snapshot of the ledger for everything one answer says. */
@ApplicationScoped
public class ReadConnection {

    private final DataSource dataSource;

    public ReadConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Outside any transaction of the caller's, which may yet be rolled back.
     *
     * @throws LedgerUnavailableException when the database does not answer
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T read(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement snapshot = connection.createStatement()) {
                snapshot.execute("set transaction isolation level repeatable read, read only");
                return work.on(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerUnavailableException(e);
        }
    }

    /** What is read from the snapshot. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The database did not answer. */
    public static class LedgerUnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LedgerUnavailableException(SQLException cause) {
            super(cause);
        }
    }
}
