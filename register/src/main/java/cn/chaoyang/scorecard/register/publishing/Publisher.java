package cn.chaoyang.scorecard.register.publishing;

import cn.chaoyang.scorecard.contract.Marker;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.publishing.Outbox.Acknowledged;
import cn.chaoyang.scorecard.register.publishing.Outbox.Waiting;
import cn.chaoyang.scorecard.register.revision.RevisionLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Brings the service's revisions into its log, in order. Of several replicas the one that holds the advisory lock works;
 * a stalled old one can only repeat versions, which change nothing. Woken at commit; polling is the safety net.
 */
@ApplicationScoped
public class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);
    /** "register" in ASCII: the same in every replica, and free of other advisory locks of the service. */
    private static final long LOCK = 0x7265676973746572L;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    DataSource dataSource;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    RegisterConfig config;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry metrics;

    @Inject
    Tracer tracer;

    @ConfigProperty(name = "quarkus.application.name")
    String source;

    private volatile Thread worker;

    void start(@Observes StartupEvent event) {
        worker = new Thread(this::run, "publisher");
        worker.setDaemon(true);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread stopping = worker;
        worker = null;
        stopping.interrupt();
        stopping.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        while (running()) {
            try (Connection connection = dataSource.getConnection()) {
                if (!tryLock(connection)) {
                    pause();
                    continue;
                }
                try (FactLog log = FactLog.open(Topics.factsOf(source), kafka, config.publishing(), tracer)) {
                    execute(connection, "listen " + RevisionLog.WAKE_UP);
                    publish(connection, log);
                } finally {
                    execute(connection, "unlisten *");
                    execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (running()) {
                    LOG.warnf(e, "Facts wait for their log; trying again in %s", PAUSE);
                    pause();
                }
            }
        }
    }

    private void publish(Connection connection, FactLog log)
            throws SQLException, ExecutionException, InterruptedException {
        Outbox outbox = new Outbox(source);
        boolean unmarked = true;
        while (running()) {
            List<Waiting> waiting = outbox.next(connection, config.publishing().batch());
            if (!waiting.isEmpty()) {
                outbox.acknowledge(connection, send(log, waiting));
                metrics.counter("facts.published").increment(waiting.size());
                unmarked = true;
                continue;
            }
            if (unmarked) {
                unmarked = !mark(outbox, connection, log);
            }
            unmarked |= markerWanted(connection.unwrap(PGConnection.class).getNotifications((int)
                    config.publishing().poll().toMillis()));
        }
    }

    private static boolean markerWanted(PGNotification[] woken) {
        return woken != null
                && Stream.of(woken).anyMatch(one -> one.getParameter().equals(RevisionLog.MARKER_WANTED));
    }

    private static List<Acknowledged> send(FactLog log, List<Waiting> waiting)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(waiting.size());
        for (Waiting next : waiting) {
            sent.add(log.append(next.fact(), next.traceparent()));
        }
        log.flush();
        List<Acknowledged> acknowledged = new ArrayList<>(waiting.size());
        for (int i = 0; i < sent.size(); i++) {
            RecordMetadata place = sent.get(i).get();
            acknowledged.add(new Acknowledged(
                    waiting.get(i).seq(),
                    place.topic(),
                    place.partition(),
                    place.offset(),
                    Instant.ofEpochMilli(place.timestamp())));
        }
        return acknowledged;
    }

    /** @return whether the marker is out */
    private boolean mark(Outbox outbox, Connection connection, FactLog log)
            throws SQLException, ExecutionException, InterruptedException {
        Optional<Instant> upTo = outbox.completeUpTo(connection, clock);
        if (upTo.isEmpty()) {
            return false;
        }
        log.append(new Marker(UUID.randomUUID(), source, config.district(), clock.instant(), upTo.get()), null)
                .get();
        return true;
    }

    private boolean running() {
        return worker == Thread.currentThread();
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
