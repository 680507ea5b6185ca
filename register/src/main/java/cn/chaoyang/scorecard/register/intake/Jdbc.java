package cn.chaoyang.scorecard.register.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Plain SQL in the transaction of the thread, or in one of its own where there is none. */
@ApplicationScoped
class Jdbc {

    /** Makes one thing of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Inject
    DataSource database;

    int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** One statement for many rows of parameters. */
    void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    <T> List<T> query(RowReader<T> reader, String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(connection, statement, parameters);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameter(connection, parameters[i]));
        }
    }

    private static Object parameter(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return value instanceof Collection<?> all ? array(connection, all) : value;
    }

    private static Array array(Connection connection, Collection<?> all) throws SQLException {
        boolean ids = all.stream().anyMatch(UUID.class::isInstance);
        return connection.createArrayOf(ids ? "uuid" : "varchar", all.toArray());
    }

    /** What the database refused. */
    static final class DatabaseException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final String UNIQUE = "23505";

        DatabaseException(SQLException cause) {
            super(cause);
        }

        boolean duplicate() {
            return UNIQUE.equals(((SQLException) getCause()).getSQLState());
        }
    }
}
