package cn.chaoyang.scorecard.access.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Delegations, and what was decided by them, in the application's own database. */
@ApplicationScoped
class DelegationStore {

    private static final int NEWEST = 200;

    private final DataSource dataSource;

    DelegationStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Who has handed their review to the delegate, as far as it holds on the day. */
    Set<String> delegators(String delegate, String unit, LocalDate day) {
        return with(
                """
                select delegator from delegation
                 where delegate = ? and unit = ? and ? between first_day and last_day and revoked_at is null""",
                statement -> {
                    statement.setString(1, delegate);
                    statement.setString(2, unit);
                    statement.setObject(3, day);
                    Set<String> delegators = new TreeSet<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            delegators.add(rows.getString(1));
                        }
                    }
                    return delegators;
                });
    }

    /** @param unit {@code null} for all; the newest first */
    List<Delegation> newest(String unit) {
        return with(
                """
                select id, unit, delegator, delegate, first_day, last_day, created_at, revoked_by, revoked_at
                  from delegation
                 where ?::varchar is null or unit = ?
                 order by created_at desc, id limit ?""",
                statement -> {
                    statement.setString(1, unit);
                    statement.setString(2, unit);
                    statement.setInt(3, NEWEST);
                    return delegations(statement);
                });
    }

    Optional<Delegation> find(UUID id) {
        return with(
                """
                select id, unit, delegator, delegate, first_day, last_day, created_at, revoked_by, revoked_at
                  from delegation
                 where id = ?""",
                statement -> {
                    statement.setObject(1, id);
                    return delegations(statement).stream().findFirst();
                });
    }

    void insert(Delegation delegation) {
        with(
                """
                insert into delegation (id, unit, delegator, delegate, first_day, last_day, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                statement -> {
                    statement.setObject(1, delegation.id());
                    statement.setString(2, delegation.unit());
                    statement.setString(3, delegation.delegator());
                    statement.setString(4, delegation.delegate());
                    statement.setObject(5, delegation.from());
                    statement.setObject(6, delegation.until());
                    statement.setTimestamp(7, Timestamp.from(delegation.createdAt()));
                    return statement.executeUpdate();
                });
    }

    /** @return whether it was in force until now */
    boolean revoke(UUID id, String by, Instant at) {
        return with(
                "update delegation set revoked_by = ?, revoked_at = ? where id = ? and revoked_at is null",
                statement -> {
                    statement.setString(1, by);
                    statement.setTimestamp(2, Timestamp.from(at));
                    statement.setObject(3, id);
                    return statement.executeUpdate() == 1;
                });
    }

    /** @param onBehalfOf in whose place, by what was decided */
    void decided(String by, Map<String, String> onBehalfOf, Instant at) {
        with(
                "insert into delegated_decision (what, decided_by, on_behalf_of, decided_at) values (?, ?, ?, ?)",
                statement -> {
                    for (Map.Entry<String, String> decision : onBehalfOf.entrySet()) {
                        statement.setString(1, decision.getKey());
                        statement.setString(2, by);
                        statement.setString(3, decision.getValue());
                        statement.setTimestamp(4, Timestamp.from(at));
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    List<DelegatedDecision> decisions(String what) {
        return with(
                "select what, decided_by, on_behalf_of, decided_at from delegated_decision where what = ? order by id",
                statement -> {
                    statement.setString(1, what);
                    List<DelegatedDecision> decisions = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            decisions.add(new DelegatedDecision(
                                    rows.getString(1), rows.getString(2), rows.getString(3), instant(rows, 4)));
                        }
                    }
                    return decisions;
                });
    }

    private static List<Delegation> delegations(PreparedStatement statement) throws SQLException {
        List<Delegation> delegations = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                delegations.add(new Delegation(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getObject(5, LocalDate.class),
                        rows.getObject(6, LocalDate.class),
                        instant(rows, 7),
                        rows.getString(8),
                        instant(rows, 9)));
            }
        }
        return delegations;
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("delegations cannot be read or written", e);
        }
    }
}
