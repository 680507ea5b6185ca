package cn.chaoyang.scorecard.gateway.live;

import cn.chaoyang.scorecard.gateway.ledger.LedgerChannel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears of changes that any replica has committed, and looks by itself every second in case one was not heard. */
@ApplicationScoped
class LedgerListener {

    private static final Logger LOG = Logger.getLogger(LedgerListener.class);
    private static final Duration SAFETY_NET = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource database;
    private final LiveStream stream;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    LedgerListener(DataSource database, LiveStream stream) {
        this.database = database;
        this.stream = stream;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "ledger-listener");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join(2 * SAFETY_NET.toMillis());
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + LedgerChannel.NAME);
                try {
                    listen(connection.unwrap(PGConnection.class));
                } finally {
                    statement.execute("unlisten *");
                }
            } catch (SQLException e) {
                if (stopping.getCount() > 0) {
                    LOG.warnf("cannot hear of changes, trying again: %s", e.getMessage());
                    rest();
                }
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (stopping.getCount() > 0) {
            stream.mayHaveChanged();
            connection.getNotifications((int) SAFETY_NET.toMillis());
        }
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private void rest() {
        try {
            stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
