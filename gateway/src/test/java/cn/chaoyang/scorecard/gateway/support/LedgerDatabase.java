package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.testing.Database;
import cn.chaoyang.scorecard.testing.PostgresResource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty ledger in a real database. */
public final class LedgerDatabase {

    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final Database database;

    private LedgerDatabase(Database database) {
        this.database = database;
        source.setUrl(database.jdbcUrl());
        source.setUser(database.username());
        source.setPassword(database.password());
        Flyway.configure().dataSource(source).load().migrate();
    }

    public static LedgerDatabase create() {
        return new LedgerDatabase(PostgresResource.createDatabase());
    }

    public Database database() {
        return database;
    }

    public DataSource source() {
        return source;
    }

    /** The same database; every statement made on it is counted. */
    public DataSource counting(AtomicInteger statements) {
        return proxy(
                DataSource.class,
                source,
                (name, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, (call, made) -> {
                            if (made instanceof Statement) {
                                statements.incrementAndGet();
                            }
                            return made;
                        })
                        : result);
    }

    /** What somebody waits for. */
    @FunctionalInterface
    public interface Wait {
        void end() throws InterruptedException;
    }

    /** The same database; whoever is about to commit waits, in the middle of the transaction. */
    public DataSource beforeCommit(Wait wait) {
        return proxy(
                DataSource.class,
                source,
                (name, result) -> result instanceof Connection connection ? waitingToCommit(connection, wait) : result);
    }

    private static Connection waitingToCommit(Connection connection, Wait wait) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        wait.end();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public String text(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** What the ledger says, whatever numbers stand for its names. */
    public String digest() throws SQLException {
        return text(
                """
                select md5(coalesce(string_agg(concat_ws('|', e.log_offset, e.ordinal, s.subject_id, e.version, m.name,
                           e.effective_on, e.amount, e.cause, e.recorded_at), ',' order by e.log_offset, e.ordinal), ''))
                    || (select md5(coalesce(string_agg(concat_ws('|', m.name, effective_on, recorded_on, cause, amount), ','
                        order by m.name, effective_on, recorded_on, cause), ''))
                        from daily join measure m on m.id = measure_id)
                from entry e join subject s on s.id = e.subject join measure m on m.id = e.measure_id
                """);
    }

    @FunctionalInterface
    private interface Seen {
        Object result(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Seen seen) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return seen.result(method.getName(), method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
