package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.notice.DeliveryStore.Due;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends what waits. Every replica does; each message is held by one while it is sent. A replica that dies between sending and saying so
 * leaves it to be sent again: better twice than never.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final int MOST_AT_ONCE = 200;

    private final Transaction transaction;
    private final DeliveryStore deliveries;
    private final Channels channels;
    private final Map<Channel, Sender> senders;
    private final UnitsToday units;
    private final MeterRegistry metrics;
    private final String publicUrl;

    Courier(
            Transaction transaction,
            DeliveryStore deliveries,
            Channels channels,
            @All List<Sender> senders,
            UnitsToday units,
            MeterRegistry metrics,
            GatewayConfig config) {
        this.transaction = transaction;
        this.deliveries = deliveries;
        this.channels = channels;
        this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
        this.units = units;
        this.metrics = metrics;
        this.publicUrl = config.publicUrl();
    }

    @Scheduled(every = "{scorecard.notices.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int tried = 0;
        while (tried < MOST_AT_ONCE && transaction.run(this::next)) {
            tried++;
        }
    }

    /** @return whether there was one */
    private boolean next(Connection connection) throws SQLException {
        Optional<Due> due = deliveries.take(connection);
        if (due.isPresent()) {
            deliver(connection, due.get());
        }
        return due.isPresent();
    }

    private void deliver(Connection connection, Due due) throws SQLException {
        try {
            send(due);
            deliveries.sent(connection, due);
        } catch (NotSentException e) {
            if (deliveries.failed(connection, due, e.reason())) {
                metrics.counter("notices.failed", "channel", due.channel().wire())
                        .increment();
                LOG.errorf("message %d to %s by %s is given up: %s", due.id(), due.unit(), due.channel(), e.reason());
            }
        }
    }

    private void send(Due due) throws NotSentException {
        UnitChannels to = channels.of(due.unit());
        if (!channels.open(due.unit()).contains(due.channel())) {
            throw new NotSentException("no address");
        }
        senders.get(due.channel())
                .send(to, Message.of(due.kind(), units.get().name(due.unit()), due.about(), publicUrl));
    }
}
