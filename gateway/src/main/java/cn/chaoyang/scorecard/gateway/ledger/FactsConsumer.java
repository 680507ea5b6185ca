package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads every log of facts on a thread of its own and has it booked. After any fault it begins anew from the stored
 * positions: nothing is ever skipped, and a broker or a database that is away only means waiting.
 */
@ApplicationScoped
public class FactsConsumer {

    private static final Logger LOG = Logger.getLogger(FactsConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final LogConnection connection;
    private final Bookkeeper bookkeeper;
    private final LedgerStore store;
    private final Pulse pulse;
    private final BookingTraces traces;
    private final Clock clock;
    private final boolean enabled;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<Consumer<byte[], byte[]>> current = new AtomicReference<>();
    private Thread thread;

    FactsConsumer(
            LogConnection connection,
            Bookkeeper bookkeeper,
            LedgerStore store,
            Pulse pulse,
            BookingTraces traces,
            Clock clock,
            GatewayConfig config) {
        this.connection = connection;
        this.bookkeeper = bookkeeper;
        this.store = store;
        this.pulse = pulse;
        this.traces = traces;
        this.clock = clock;
        this.enabled = config.ledger().consumer();
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = new Thread(this::run, "facts-consumer");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        Consumer<byte[], byte[]> consumer = current.get();
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    /** Whether the thread lives; true also where this replica was told not to read. */
    public boolean isAlive() {
        return !enabled || (thread != null && thread.isAlive());
    }

    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        while (!isStopping()) {
            Assignment assignment = new Assignment(store);
            try (Consumer<byte[], byte[]> consumer = connection.open()) {
                current.set(consumer);
                assignment.subscribe(consumer, Topics.FACTS);
                while (!isStopping()) {
                    turn(consumer, assignment);
                    pause = FIRST_PAUSE_MILLIS;
                }
            } catch (WakeupException e) {
                LOG.debug("asked to stop");
            } catch (PositionMovedException e) {
                LOG.infof("reading again from the stored position: %s", e.getMessage());
            } catch (SQLException | RuntimeException e) {
                pulse.failed(e.getClass().getSimpleName());
                LOG.warnf("cannot book the logs, trying again in %d ms: %s", pause, e);
                rest(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void turn(Consumer<byte[], byte[]> consumer, Assignment assignment) throws SQLException {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            Instant begun = clock.instant();
            LogBatch batch = LogReader.batch(partition, assignment.positionOf(partition), records);
            bookkeeper.book(batch);
            assignment.advance(partition, batch.nextOffset());
            batch.lastRecordedAt().ifPresent(pulse::booked);
            traces.booked(records.records(partition), begun);
        }
        pulse.read(LogConnection.isConnected(consumer), LogConnection.lag(consumer));
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private void rest(long millis) {
        try {
            stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
