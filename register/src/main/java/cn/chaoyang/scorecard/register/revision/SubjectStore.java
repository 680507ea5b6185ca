package cn.chaoyang.scorecard.register.revision;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each subject contributes now. Written only under the lock of {@link RevisionLog}. */
@ApplicationScoped
public class SubjectStore {

    private static final TypeReference<List<Subject>> SUBJECTS = new TypeReference<>() {};

    /** The versions of those that are known. */
    public Map<String, Long> versions(Connection connection, String register, Collection<String> ids)
            throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select id, version from subject where register = ? and id = any(?)")) {
            query.setString(1, register);
            query.setArray(2, connection.createArrayOf("varchar", ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return versions;
    }

    public void save(Connection connection, Collection<Subject> subjects) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                """
                insert into subject (register, id, title, version, contributions) values (?, ?, ?, ?, ?)
                on conflict (register, id)
                do update set title = excluded.title, version = excluded.version, contributions = excluded.contributions""")) {
            for (Subject subject : subjects) {
                upsert.setString(1, subject.register());
                upsert.setString(2, subject.id());
                upsert.setString(3, subject.title());
                upsert.setLong(4, subject.version());
                upsert.setString(5, json(List.of(subject)));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** What those that are known contribute now. */
    public Map<String, List<Contribution>> contributions(Connection connection, String register, Collection<String> ids)
            throws SQLException {
        Map<String, List<Contribution>> contributions = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select contributions from subject where register = ? and id = any(?)")) {
            query.setString(1, register);
            query.setArray(2, connection.createArrayOf("varchar", ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parse(rows.getString(1)).forEach(s -> contributions.put(s.id(), s.contributions()));
                }
            }
        }
        return contributions;
    }

    /** The next ones of a register by id, for going through all of them. */
    public List<Subject> page(Connection connection, String register, String afterId, int size) throws SQLException {
        List<Subject> page = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select contributions from subject where register = ? and id > ? order by id limit ?")) {
            query.setString(1, register);
            query.setString(2, afterId);
            query.setInt(3, size);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    page.addAll(parse(rows.getString(1)));
                }
            }
        }
        return page;
    }

    public Optional<Subject> find(Connection connection, String register, String id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select contributions from subject where register = ? and id = ?")) {
            query.setString(1, register);
            query.setString(2, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(parse(row.getString(1)).get(0)) : Optional.empty();
            }
        }
    }

    /** Subjects as they are published. */
    public static String json(List<Subject> subjects) {
        try {
            return EventCodec.json().writeValueAsString(subjects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Subject> parse(String json) {
        try {
            return EventCodec.json().readValue(json, SUBJECTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored subjects are no longer readable", e);
        }
    }
}
