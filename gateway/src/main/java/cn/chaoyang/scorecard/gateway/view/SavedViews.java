package cn.chaoyang.scorecard.gateway.view;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.writing.Database;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps views. Each is its owner's alone: to everybody else it does not exist. */
@ApplicationScoped
class SavedViews {

    /** Of one person and one register. */
    static final int MOST = 50;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 2000;
    private static final Pattern REGISTER = Pattern.compile("[a-z]{1,20}/[a-z][a-z-]{0,58}");
    private static final String COLUMNS = "select id, register, name, query from saved_view";

    private final Database database;
    private final Transaction transaction;
    private final Clock clock;
    private final String district;

    SavedViews(Database database, Transaction transaction, Clock clock, GatewayConfig config) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.district = config.district();
    }

    /** @return the oldest first */
    List<SavedView> of(String account, String register) {
        return database.query(
                COLUMNS + " where district = ? and account = ? and register = ? order by created_at, id",
                SavedViews::view,
                district,
                account,
                register);
    }

    /** @throws ProblemException 409 when there are {@link #MOST} already, or one of that name; 422 for what is no view */
    SavedView keep(String account, String register, String name, String query) {
        if (register == null || !REGISTER.matcher(register).matches()) {
            throw bad("register");
        }
        SavedView kept = new SavedView(UUID.randomUUID(), register, name(name), query(query));
        return transaction.run(connection -> {
            List<SavedView> others = others(connection, account, kept);
            if (others.size() >= MOST) {
                throw new ProblemException(ProblemCode.TOO_MANY_VIEWS, "name", Integer.toString(MOST));
            }
            requireFree(others, kept.name());
            Database.update(
                    connection,
                    """
                    insert into saved_view (id, district, account, register, name, query, created_at)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    kept.id(),
                    district,
                    account,
                    register,
                    kept.name(),
                    kept.query(),
                    clock.instant());
            return kept;
        });
    }

    /** @throws ProblemException 404 when it is not the account's, else as for {@link #keep} */
    SavedView change(String account, UUID id, String name, String query) {
        String newName = name(name);
        String newQuery = query(query);
        return transaction.run(connection -> {
            SavedView before = one(connection, account, id);
            requireFree(others(connection, account, before), newName);
            Database.update(
                    connection, "update saved_view set name = ?, query = ? where id = ?", newName, newQuery, id);
            return new SavedView(id, before.register(), newName, newQuery);
        });
    }

    /** @throws ProblemException 404 when it is not the account's */
    void forget(String account, UUID id) {
        transaction.run(connection -> {
            one(connection, account, id);
            return Database.update(connection, "delete from saved_view where id = ?", id);
        });
    }

    private SavedView one(Connection connection, String account, UUID id) throws SQLException {
        return Database.query(
                        connection,
                        COLUMNS + " where id = ? and district = ? and account = ? for update",
                        SavedViews::view,
                        id,
                        district,
                        account)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_VIEW, "id", id.toString()));
    }

    /** The account's other views of the register; whoever wants to change these waits until this transaction has ended. */
    private List<SavedView> others(Connection connection, String account, SavedView view) throws SQLException {
        Database.query(
                connection,
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> view,
                String.join("|", "saved_view", district, account, view.register()));
        return Database.query(
                connection,
                COLUMNS + " where district = ? and account = ? and register = ? and id <> ?",
                SavedViews::view,
                district,
                account,
                view.register(),
                view.id());
    }

    private static void requireFree(List<SavedView> others, String name) {
        if (others.stream().anyMatch(other -> other.name().equals(name))) {
            throw new ProblemException(ProblemCode.VIEW_EXISTS, "name", name);
        }
    }

    private static String name(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw bad("name");
        }
        return stripped;
    }

    private static String query(String query) {
        if (query == null || query.length() > LONGEST_QUERY) {
            throw bad("query");
        }
        return query;
    }

    private static ProblemException bad(String field) {
        return new ProblemException(ProblemCode.BAD_VIEW, field, field);
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("register"),
                row.getString("name"),
                row.getString("query"));
    }
}
