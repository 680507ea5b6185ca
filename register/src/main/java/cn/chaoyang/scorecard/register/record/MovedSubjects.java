package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.revision.MergedSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Works out anew what every row counts for, when the rule that says so has changed. Used only under the lock of the chain.
 */
@ApplicationScoped
class MovedSubjects {

    private static final int FETCH = 500;

    @Inject
    RecordTypes types;

    @Inject
    EntityManager entities;

    private record Move(UUID row, String from, String to, String key, boolean counts) {

        boolean moves() {
            return counts && !from.equals(to);
        }
    }

    /**
     * Gives every row of a kind of subject the subject and the natural key its content now says.
     *
     * @return the subjects between which accepted rows have moved, those together that have to change in one fact; none
     *     where nothing has moved
     */
    List<SortedSet<String>> derive(Connection connection, String register) throws SQLException {
        MergedSubjects merged = MergedSubjects.of(connection, register);
        List<Move> all = new ArrayList<>();
        for (RecordType<?> type : types.all()) {
            if (type.counting().register().equals(register)) {
                List<Move> moves = moves(type, merged);
                write(connection, type.table(), moves);
                all.addAll(moves);
            }
        }
        return together(all.stream().filter(Move::moves).toList());
    }

    private <R extends RegisterRecord> List<Move> moves(RecordType<R> type, MergedSubjects merged) {
        List<Move> moves = new ArrayList<>();
        try (Stream<R> rows = entities.createQuery("from " + type.entity().getName(), type.entity())
                .setHint("org.hibernate.fetchSize", FETCH)
                .getResultStream()) {
            rows.forEach(row -> {
                entities.detach(row);
                String now = row.state.open() ? row.ownSubject() : merged.of(row.ownSubject());
                String key = row.ownKey();
                if (!now.equals(row.subject) || !key.equals(row.naturalKey)) {
                    moves.add(new Move(row.id, row.subject, now, key, row.state == RecordState.ACCEPTED));
                }
            });
        }
        return moves;
    }

    /** Not by the entities: nobody has changed the row, so the version a clerk has looked at stays good. */
    private static void write(Connection connection, String table, List<Move> moves) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set subject = ?, natural_key = ? where id = ?")) {
            for (Move move : moves) {
                update.setString(1, move.to());
                update.setString(2, move.key());
                update.setObject(3, move.row());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static List<SortedSet<String>> together(Collection<Move> moves) {
        Map<String, SortedSet<String>> bySubject = new HashMap<>();
        for (Move move : moves) {
            SortedSet<String> one = bySubject.computeIfAbsent(move.from(), id -> new TreeSet<>(List.of(id)));
            SortedSet<String> other = bySubject.computeIfAbsent(move.to(), id -> new TreeSet<>(List.of(id)));
            if (one != other) {
                SortedSet<String> greater = one.size() < other.size() ? other : one;
                SortedSet<String> lesser = greater == one ? other : one;
                greater.addAll(lesser);
                lesser.forEach(id -> bySubject.put(id, greater));
            }
        }
        Map<String, SortedSet<String>> byFirst = new TreeMap<>();
        bySubject.values().forEach(group -> byFirst.put(group.first(), group));
        return List.copyOf(byFirst.values());
    }
}
