package cn.chaoyang.scorecard.bench.booking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Tables like the ledger's, with the same keys and indexes, for a peer to write into. */
final class Peers {

    private Peers() {}

    /** Makes them anew in a schema of their own. */
    static void tables(Connection connection, String schema, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            for (String table : tables) {
                statement.execute("create table %s.%s (like public.%s including all)".formatted(schema, table, table));
            }
        }
    }

    static void drop(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
        }
    }
}
