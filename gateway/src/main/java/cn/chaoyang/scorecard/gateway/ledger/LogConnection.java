package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumers as booking needs them. */
@ApplicationScoped
public class LogConnection {

    private static final int RECORDS_PER_BATCH = 5_000;
    private static final int BYTES_PER_FETCH = 8 * 1024 * 1024;

    private final Map<String, Object> broker;
    private final GatewayConfig config;

    LogConnection(@Identifier("default-kafka-broker") Map<String, Object> broker, GatewayConfig config) {
        this.broker = broker;
        this.config = config;
    }

    Consumer<byte[], byte[]> open() {
        Map<String, Object> properties = new HashMap<>();
        broker.forEach((name, value) -> {
            if (ConsumerConfig.configNames().contains(name)) {
                properties.put(name, value);
            }
        });
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, config.ledger().group());
        // A log that no longer reaches to the stored position was replaced. That is for people to decide, not to skip.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A new service's log is found within this time.
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_BATCH);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BYTES_PER_FETCH);
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static boolean isConnected(Consumer<?, ?> consumer) {
        return consumer.metrics().values().stream()
                .filter(metric -> "connection-count".equals(metric.metricName().name()))
                .anyMatch(metric -> metric.metricValue() instanceof Number count && count.doubleValue() > 0);
    }

    static long lag(Consumer<?, ?> consumer) {
        return consumer.assignment().stream()
                .map(consumer::currentLag)
                .mapToLong(lag -> lag.orElse(0))
                .sum();
    }
}
