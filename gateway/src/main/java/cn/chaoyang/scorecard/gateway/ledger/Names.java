package cn.chaoyang.scorecard.gateway.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The numbers that stand for names of topics and measures. A number is read in the transaction that uses it. */
final class Names {

    private static final String ADD =
            """
            insert into %1$s (name)
            select name from unnest(?) as name
            where not exists (select from %1$s known where known.name = name.name)
            on conflict (name) do nothing
            """;

    private static final String READ = "select id, name from %s where name = any(?)";

    private Names() {}

    static Map<String, Integer> measures(Connection connection, Collection<String> names) throws SQLException {
        return numbers(connection, "measure", names);
    }

    static int topic(Connection connection, String name) throws SQLException {
        return numbers(connection, "topic", List.of(name)).get(name);
    }

    private static Map<String, Integer> numbers(Connection connection, String table, Collection<String> names)
            throws SQLException {
        Set<String> sorted = new TreeSet<>(names);
        Map<String, Integer> numbers = read(connection, table, sorted);
        if (numbers.size() < sorted.size()) {
            try (PreparedStatement add = connection.prepareStatement(ADD.formatted(table))) {
                add.setArray(1, connection.createArrayOf("text", sorted.toArray()));
                add.executeUpdate();
            }
            numbers = read(connection, table, sorted);
        }
        return numbers;
    }

    private static Map<String, Integer> read(Connection connection, String table, Set<String> names)
            throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(READ.formatted(table))) {
            read.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString("name"), rows.getInt("id"));
                }
            }
        }
        return numbers;
    }
}
