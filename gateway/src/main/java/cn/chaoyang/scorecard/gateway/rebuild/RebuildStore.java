package cn.chaoyang.scorecard.gateway.rebuild;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.Comparison;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.Difference;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Keeps what was rebuilt, by whom, and what was decided about it. */
@ApplicationScoped
public class RebuildStore {

    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final int LONGEST_REASON = 500;

    private final DataSource database;
    private final Clock clock;
    private final String district;

    RebuildStore(DataSource database, Clock clock, GatewayConfig config) {
        this.database = database;
        this.clock = clock;
        this.district = config.district();
    }

    /** @throws ProblemException 409 when one is at work or waits for a decision */
    long begin(String by) {
        run(
                """
                update rebuild set state = 'interrupted'
                where state in ('reading', 'comparing') and alive_at < ?""",
                Timestamp.from(clock.instant().minus(SILENCE)));
        Timestamp now = now();
        return query(
                """
                insert into rebuild (district, started_at, started_by, state, alive_at)
                values (?, ?, ?, 'reading', ?)
                on conflict do nothing returning id""",
                row -> {
                    if (!row.next()) {
                        throw new ProblemException(ProblemCode.REBUILD_AT_WORK, null, "");
                    }
                    return row.getLong(1);
                },
                district,
                now,
                by,
                now);
    }

    void progress(long id, long booked, long total) {
        run("update rebuild set booked = ?, total = ?, alive_at = ? where id = ?", booked, total, now(), id);
    }

    void state(long id, State state) {
        run("update rebuild set state = ?, alive_at = ? where id = ?", state.wire(), now(), id);
    }

    void failed(long id, String reason) {
        String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        run("update rebuild set state = 'failed', reason = ? where id = ?", kept, id);
    }

    /**
     * Takes a decision about one that differs.
     *
     * @throws ProblemException 409 when it does not wait for one
     */
    void decide(long id, State state, String reason, String by) {
        boolean decided = run(
                        """
                        update rebuild set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?, alive_at = ?
                        where id = ? and state = 'differs'""",
                        state.wire(),
                        by,
                        now(),
                        reason,
                        now(),
                        id)
                == 1;
        if (!decided) {
            throw new ProblemException(ProblemCode.REBUILD_DECIDED, "id", Long.toString(id));
        }
    }

    /** In the transaction that has compared. */
    void compared(Connection connection, long id, State state, Comparison comparison) throws SQLException {
        run(
                connection,
                "update rebuild set state = ?, digest_live = ?, digest_rebuilt = ?, differing = ? where id = ?",
                state.wire(),
                comparison.digestLive(),
                comparison.digestRebuilt(),
                comparison.differing(),
                id);
        run(connection, "delete from rebuild_difference where rebuild = ?", id);
        int ordinal = 0;
        for (Difference difference : comparison.differences()) {
            run(
                    connection,
                    "insert into rebuild_difference values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    ordinal++,
                    difference.source(),
                    difference.register(),
                    difference.subject(),
                    difference.title(),
                    difference.measure(),
                    Date.valueOf(difference.on()),
                    difference.cause(),
                    difference.live(),
                    difference.rebuilt());
        }
    }

    /** The newest first, without their differences. */
    List<Rebuild> all() {
        return query(
                "select * from rebuild where district = ? order by id desc limit 100",
                rows -> {
                    List<Rebuild> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(rebuild(rows, null));
                    }
                    return all;
                },
                district);
    }

    /** @throws ProblemException 404 */
    Rebuild get(long id) {
        List<Difference> differences = query(
                "select * from rebuild_difference where rebuild = ? order by ordinal",
                rows -> {
                    List<Difference> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(difference(rows));
                    }
                    return found;
                },
                id);
        return query(
                "select * from rebuild where district = ? and id = ?",
                row -> {
                    if (!row.next()) {
                        throw new ProblemException(ProblemCode.UNKNOWN_REBUILD, "id", Long.toString(id));
                    }
                    return rebuild(row, differences);
                },
                district,
                id);
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getString("source"),
                row.getString("register"),
                row.getString("subject_id"),
                row.getString("title"),
                row.getString("measure"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("cause"),
                Amounts.plain(row.getBigDecimal("live_amount")),
                Amounts.plain(row.getBigDecimal("rebuilt_amount")));
    }

    private Rebuild rebuild(ResultSet row, List<Difference> differences) throws SQLException {
        State state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        boolean silent = row.getTimestamp("alive_at").toInstant().plus(SILENCE).isBefore(clock.instant());
        boolean gone = silent && (state == State.READING || state == State.COMPARING);
        return new Rebuild(
                row.getLong("id"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by"),
                gone ? State.INTERRUPTED : state,
                row.getLong("booked"),
                row.getLong("total"),
                row.getString("digest_live"),
                row.getString("digest_rebuilt"),
                row.getLong("differing"),
                row.getString("reason"),
                row.getString("decided_by"),
                instant(row.getTimestamp("decided_at")),
                row.getString("decision_reason"),
                differences);
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    @FunctionalInterface
    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Rows<T> rows, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            return rows.of(found);
        } catch (SQLException e) {
            throw new IllegalStateException("rebuilds cannot be read or kept", e);
        }
    }

    private int run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return run(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("rebuilds cannot be kept", e);
        }
    }

    private static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
