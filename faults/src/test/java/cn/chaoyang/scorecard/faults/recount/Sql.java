package cn.chaoyang.scorecard.faults.recount;

import cn.chaoyang.scorecard.faults.stack.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Plain queries of one of the databases; each reads one snapshot. */
public final class Sql {

    private static final int ROWS_PER_FETCH = 5000;

    private Sql() {}

    /** Takes one row. */
    @FunctionalInterface
    public interface Row {
        void take(ResultSet row) throws SQLException;
    }

    public static void each(String database, Row each, String sql, Object... parameters) {
        try (Connection connection = RunningStack.database(database);
                PreparedStatement query = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            query.setFetchSize(ROWS_PER_FETCH);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static long number(String database, String sql, Object... parameters) {
        long[] number = new long[1];
        each(database, row -> number[0] = row.getLong(1), sql, parameters);
        return number[0];
    }

    public static int change(String database, String sql, Object... parameters) {
        try (Connection connection = RunningStack.database(database);
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
