package cn.chaoyang.scorecard.gateway.rebuild;

import cn.chaoyang.scorecard.gateway.ledger.LedgerChannel;
import cn.chaoyang.scorecard.gateway.ledger.LedgerStore;
import cn.chaoyang.scorecard.gateway.ledger.LogConnection;
import cn.chaoyang.scorecard.gateway.ledger.Replay;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.Comparison;
import cn.chaoyang.scorecard.gateway.rebuild.Rebuild.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Makes the ledger anew from the logs. The last stretch is read, compared and swapped in while the positions of the live
 * ledger are held: nothing is booked meanwhile, everything can be read, and afterwards booking goes on from where it was.
 */
@ApplicationScoped
public class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);
    private static final String SCHEMA = "rebuilding";
    private static final int TRIES = 20;
    /** {@code lock_not_available}: a reader was longer than the swap waits. */
    private static final String LOCK_TIMEOUT = "55P03";

    private final DataSource database;
    private final LogConnection logs;
    private final RebuildStore store;
    private final ManagedExecutor executor;

    Rebuilding(DataSource database, LogConnection logs, RebuildStore store, ManagedExecutor executor) {
        this.database = database;
        this.logs = logs;
        this.store = store;
        this.executor = executor;
    }

    /** Begins, and returns at once. */
    long begin(String by) {
        long id = store.begin(by);
        executor.execute(() -> work(id, () -> rebuild(id)));
        return id;
    }

    /** Puts one that differs in place, brought up to now. */
    void adopt(long id, String reason, String by) {
        store.decide(id, State.ADOPTED, reason, by);
        work(id, () -> swap(id, false));
    }

    void discard(long id, String reason, String by) {
        store.decide(id, State.DISCARDED, reason, by);
        work(id, () -> run("select rebuilding.discard()"));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private void work(long id, Work work) {
        try {
            work.run();
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "rebuild %d did not come to its end", id);
            store.failed(id, String.valueOf(e.getMessage()));
        }
    }

    private void rebuild(long id) throws SQLException {
        run("select rebuilding.prepare()");
        Map<TopicPartition, Long> live = positions();
        read(id, live);
        store.state(id, State.COMPARING);
        swap(id, true);
    }

    private void read(long id, Map<TopicPartition, Long> ends) throws SQLException {
        long total = ends.values().stream().mapToLong(Long::longValue).sum();
        try (Replay replay = new Replay(logs, LedgerStore.beside(database, SCHEMA))) {
            replay.upTo(ends, booked -> store.progress(id, booked, total));
        }
        store.progress(id, total, total);
    }

    /**
     * The table of positions is locked against booking, not its rows: whoever waits to book holds nothing then that the
     * swap needs, and readers are not concerned.
     */
    private void swap(long id, boolean compared) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("lock table position in exclusive mode");
                read(id, positions(connection));
                if (!compared || isEqual(connection, id)) {
                    putInPlace(connection);
                    LedgerChannel.tell(connection);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Gives way to readers before the database would take the two for a deadlock, and tries again. */
    private static void putInPlace(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '500ms'");
            for (int attempt = 1; ; attempt++) {
                Savepoint before = connection.setSavepoint();
                try {
                    statement.execute("select rebuilding.adopt()");
                    return;
                } catch (SQLException e) {
                    if (!LOCK_TIMEOUT.equals(e.getSQLState()) || attempt == TRIES) {
                        throw e;
                    }
                    connection.rollback(before);
                }
            }
        }
    }

    private boolean isEqual(Connection connection, long id) throws SQLException {
        Comparison comparison = LedgerComparison.compare(connection);
        store.compared(connection, id, comparison.equal() ? State.SWAPPED : State.DIFFERS, comparison);
        return comparison.equal();
    }

    private Map<TopicPartition, Long> positions() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return positions(connection);
        }
    }

    private static Map<TopicPartition, Long> positions(Connection connection) throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (Positions.Position position : Positions.read(connection)) {
            positions.put(new TopicPartition(position.topic(), position.partition()), position.nextOffset());
        }
        return positions;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
