package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps steps. One is appended at a time, so that what was known at a step never grows afterwards. */
@ApplicationScoped
public class TaskStore {

    private static final String COLUMNS = "id, task, no, move, content, reason, taken_by, unit, on_behalf_of, taken_at";

    private final DataSource database;
    private final String district;

    TaskStore(DataSource database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /** A step and its place in the order of all steps. */
    record Kept(long id, Step step) {}

    /** Waits for its turn, until the end of the caller's transaction: nobody else appends until then. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeTurn() {
        run("lock table task_step in share row exclusive mode");
    }

    /** Returns when nothing is being appended: steps up to the newest are all there were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle() {
        takeTurn();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void append(Step step) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into task_step (district, task, no, move, content, reason, taken_by, unit, on_behalf_of, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, district);
            insert.setString(2, step.task());
            insert.setInt(3, step.no());
            insert.setString(4, step.move().wire());
            insert.setString(5, StepJson.write(step.content()));
            insert.setString(6, step.reason());
            insert.setString(7, step.by());
            insert.setString(8, step.unit());
            insert.setString(9, step.onBehalfOf());
            insert.setTimestamp(10, Timestamp.from(step.at()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a step could not be kept", e);
        }
    }

    /** All steps of a task, from the first. */
    List<Step> steps(String task) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select " + COLUMNS + " from task_step where district = ? and task = ? order by no")) {
            query.setString(1, district);
            query.setString(2, task);
            return read(query).stream().map(Kept::step).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("steps could not be read", e);
        }
    }

    /** How many tasks have an id that begins so. */
    int countOf(String prefix) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from task_step where district = ? and no = 1 and task like ?")) {
            query.setString(1, district);
            query.setString(2, prefix + '%');
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tasks could not be counted", e);
        }
    }

    /** All steps after one, in their order. */
    List<Kept> after(long id) {
        try (Connection connection = database.getConnection()) {
            return between(connection, district, id, Long.MAX_VALUE);
        } catch (SQLException e) {
            throw new IllegalStateException("steps could not be read", e);
        }
    }

    /** Every task as it was known when the step was the newest, in the order they were raised. */
    public static List<Task> known(Connection connection, String district, long newest) throws SQLException {
        Map<String, Task> tasks = new LinkedHashMap<>();
        between(connection, district, 0, newest)
                .forEach(kept -> tasks.compute(kept.step().task(), (id, task) -> Folding.after(task, kept.step())));
        return List.copyOf(tasks.values());
    }

    /** @return 0 when there is none */
    public static long newest(Connection connection, String district) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select coalesce(max(id), 0) from task_step where district = ?")) {
            query.setString(1, district);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Kept> between(Connection connection, String district, long after, long upTo)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select " + COLUMNS + " from task_step where district = ? and id > ? and id <= ? order by id")) {
            query.setString(1, district);
            query.setLong(2, after);
            query.setLong(3, upTo);
            return read(query);
        }
    }

    private static List<Kept> read(PreparedStatement query) throws SQLException {
        List<Kept> steps = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Move move = Move.read(rows.getString("move"));
                steps.add(new Kept(
                        rows.getLong("id"),
                        new Step(
                                rows.getString("task"),
                                rows.getInt("no"),
                                move,
                                StepJson.parse(move.content(), rows.getString("content")),
                                rows.getString("reason"),
                                rows.getString("taken_by"),
                                rows.getString("unit"),
                                rows.getString("on_behalf_of"),
                                rows.getTimestamp("taken_at").toInstant())));
            }
        }
        return steps;
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
