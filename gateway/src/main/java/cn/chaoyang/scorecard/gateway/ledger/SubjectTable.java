package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes the newest state of a batch's subjects, each in one statement. */
final class SubjectTable {

    private static final TypeReference<List<Contribution>> CONTRIBUTIONS = new TypeReference<>() {};

    private static final String READ =
            """
            select s.id, s.district, s.source, s.register, s.subject_id, s.title, s.version, s.contributions
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as k (district, source, register, subject_id)
            join subject s using (district, source, register, subject_id)
            """;

    private static final String RESERVE = "select nextval('subject_number') from generate_series(1, ?)";

    private static final String NEW =
            "subject (id, district, source, register, subject_id, title, version, contributions)";

    private static final String RENEW =
            """
            update subject s set title = k.title, version = k.version, contributions = k.contributions
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[]) as k (id, title, version, contributions)
            where s.id = k.id
            """;

    private final Connection connection;
    private final Map<SubjectKey, SubjectState> states = new HashMap<>();
    private final Map<SubjectKey, Long> numbers = new HashMap<>();

    SubjectTable(Connection connection) {
        this.connection = connection;
    }

    Map<SubjectKey, SubjectState> read(Collection<SubjectKey> keys) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            Columns.of(connection, read, keys, 1)
                    .add("text", SubjectKey::district)
                    .add("text", SubjectKey::source)
                    .add("text", SubjectKey::register)
                    .add("text", SubjectKey::id);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    SubjectKey key = new SubjectKey(
                            rows.getString("district"),
                            rows.getString("source"),
                            rows.getString("register"),
                            rows.getString("subject_id"));
                    numbers.put(key, rows.getLong("id"));
                    states.put(
                            key,
                            new SubjectState(
                                    rows.getString("title"),
                                    rows.getLong("version"),
                                    parse(rows.getString("contributions"))));
                }
            }
        }
        return states;
    }

    /**
     * Nobody else writes these subjects meanwhile: they belong to the log whose position the transaction holds.
     *
     * @return the number that stands for each of the subjects in the entries
     */
    Map<SubjectKey, Long> write(Collection<SubjectKey> changed) throws SQLException {
        Map<Boolean, List<SubjectKey>> known =
                changed.stream().collect(Collectors.partitioningBy(numbers::containsKey));
        renew(known.get(true));
        reserve(known.get(false));
        add(known.get(false));
        return numbers;
    }

    private void renew(List<SubjectKey> known) throws SQLException {
        if (known.isEmpty()) {
            return;
        }
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            Columns.of(connection, renew, known, 1)
                    .add("bigint", numbers::get)
                    .add("text", key -> states.get(key).title())
                    .add("bigint", key -> states.get(key).version())
                    .add("text", key -> format(states.get(key).contributions()));
            renew.executeUpdate();
        }
    }

    private void add(List<SubjectKey> unknown) throws SQLException {
        CopiedRows rows = new CopiedRows();
        for (SubjectKey key : unknown) {
            SubjectState state = states.get(key);
            rows.add(numbers.get(key))
                    .add(key.district())
                    .add(key.source())
                    .add(key.register())
                    .add(key.id())
                    .add(state.title())
                    .add(state.version())
                    .add(format(state.contributions()))
                    .end();
        }
        rows.into(connection, NEW);
    }

    private void reserve(List<SubjectKey> unknown) throws SQLException {
        if (unknown.isEmpty()) {
            return;
        }
        try (PreparedStatement reserve = connection.prepareStatement(RESERVE)) {
            reserve.setInt(1, unknown.size());
            try (ResultSet rows = reserve.executeQuery()) {
                for (SubjectKey key : unknown) {
                    rows.next();
                    numbers.put(key, rows.getLong(1));
                }
            }
        }
    }

    private static List<Contribution> parse(String json) throws SQLException {
        try {
            return EventCodec.json().readValue(json, CONTRIBUTIONS);
        } catch (JsonProcessingException e) {
            throw new SQLException("contributions of a subject are unreadable", e);
        }
    }

    private static String format(List<Contribution> contributions) {
        try {
            return EventCodec.json().writeValueAsString(contributions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
