package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.writing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps steps. One is appended at a time, so that what was known at a step never grows afterwards. */
@ApplicationScoped
public class TaskStore {

    private static final String COLUMNS = "id, task, no, move, content, reason, taken_by, unit, on_behalf_of, taken_at";

    private final Database database;
    private final String district;

    TaskStore(Database database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /** A step and its place in the order of all steps. */
    record Kept(long id, Step step) {}

    /** Waits for its turn, until the end of the caller's transaction: nobody else appends until then. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeTurn() {
        database.update("lock table task_step in share row exclusive mode");
    }

    /** Returns when nothing is being appended: steps up to the newest are all there were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle() {
        takeTurn();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void append(Step step) {
        database.update(
                """
                insert into task_step (district, task, no, move, content, reason, taken_by, unit, on_behalf_of, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                district,
                step.task(),
                step.no(),
                step.move().wire(),
                StepJson.write(step.content()),
                step.reason(),
                step.by(),
                step.unit(),
                step.onBehalfOf(),
                step.at());
    }

    /** All steps of a task, from the first. */
    List<Step> steps(String task) {
        return database
                .query(
                        "select " + COLUMNS + " from task_step where district = ? and task = ? order by no",
                        TaskStore::kept,
                        district,
                        task)
                .stream()
                .map(Kept::step)
                .toList();
    }

    /** How many tasks have an id that begins so. */
    int countOf(String prefix) {
        return database.query(
                        "select count(*) from task_step where district = ? and no = 1 and task like ?",
                        row -> row.getInt(1),
                        district,
                        prefix + '%')
                .get(0);
    }

    /** When the first step of all was taken: since when there is this system; empty before that. */
    public Optional<Instant> since() {
        return database
                .query(
                        "select taken_at from task_step where district = ? order by id limit 1",
                        row -> row.getTimestamp(1).toInstant(),
                        district)
                .stream()
                .findFirst();
    }

    /** All steps after one, in their order. */
    List<Kept> after(long id) {
        return database.query(
                "select " + COLUMNS + " from task_step where district = ? and id > ? order by id",
                TaskStore::kept,
                district,
                id);
    }

    /** Every task as it was known when the step was the newest, in the order they were raised. */
    public static List<Task> known(Connection connection, String district, long newest) throws SQLException {
        Map<String, Task> tasks = new LinkedHashMap<>();
        Database.query(
                        connection,
                        "select " + COLUMNS + " from task_step where district = ? and id <= ? order by id",
                        TaskStore::kept,
                        district,
                        newest)
                .forEach(kept -> tasks.compute(kept.step().task(), (id, task) -> Folding.after(task, kept.step())));
        return List.copyOf(tasks.values());
    }

    /** @return 0 when there is none */
    public static long newest(Connection connection, String district) throws SQLException {
        return Database.query(
                        connection,
                        "select coalesce(max(id), 0) from task_step where district = ?",
                        row -> row.getLong(1),
                        district)
                .get(0);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Move move = Move.read(row.getString("move"));
        return new Kept(
                row.getLong("id"),
                new Step(
                        row.getString("task"),
                        row.getInt("no"),
                        move,
                        StepJson.parse(move.content(), row.getString("content")),
                        row.getString("reason"),
                        row.getString("taken_by"),
                        row.getString("unit"),
                        row.getString("on_behalf_of"),
                        row.getTimestamp("taken_at").toInstant()));
    }
}
