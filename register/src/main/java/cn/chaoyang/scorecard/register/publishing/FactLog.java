package cn.chaoyang.scorecard.register.publishing;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.LogEvent;
import cn.chaoyang.scorecard.contract.LogHeaders;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.tracing.Traceparent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The service's own log in Kafka. */
final class FactLog implements AutoCloseable {

    private final String topic;
    private final Producer<String, byte[]> producer;
    private final Tracer tracer;

    private FactLog(String topic, Producer<String, byte[]> producer, Tracer tracer) {
        this.topic = topic;
        this.producer = producer;
        this.tracer = tracer;
    }

    /**
     * Creates the log where it does not exist, which takes a broker that lets the service do so. The log keeps everything
     * for ever and stamps the broker's time.
     */
    static FactLog open(String topic, Map<String, Object> kafka, RegisterConfig.Publishing settings, Tracer tracer)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(known(kafka, AdminClientConfig.configNames()))) {
            if (!exists(admin, topic)) {
                create(admin, topic, settings);
            }
        }
        Map<String, Object> producerSettings = new HashMap<>(known(kafka, ProducerConfig.configNames()));
        producerSettings.put(ProducerConfig.ACKS_CONFIG, "all");
        producerSettings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Never give up on one record and go on with the next: that would break the order.
        producerSettings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producerSettings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        producerSettings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        return new FactLog(
                topic,
                new KafkaProducer<>(producerSettings, new StringSerializer(), new ByteArraySerializer()),
                tracer);
    }

    private static boolean exists(Admin admin, String topic) throws ExecutionException, InterruptedException {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }

    private static void create(Admin admin, String topic, RegisterConfig.Publishing settings)
            throws ExecutionException, InterruptedException {
        NewTopic log = new NewTopic(topic, settings.partitions(), settings.replicationFactor())
                .configs(Map.of(
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
        try {
            admin.createTopics(List.of(log)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /**
     * Keyed by district: the facts of a district are one ordered log.
     *
     * @param traceparent by which request it came to be; {@code null} where nobody traces it
     */
    Future<RecordMetadata> append(LogEvent event, String traceparent) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, event.district(), EventCodec.encode(event));
        return traceparent == null ? producer.send(record) : traced(record, traceparent);
    }

    private Future<RecordMetadata> traced(ProducerRecord<String, byte[]> record, String traceparent) {
        Context request = Traceparent.context(traceparent);
        Span span = tracer.spanBuilder("publish " + topic)
                .setParent(request)
                .setSpanKind(SpanKind.PRODUCER)
                .startSpan();
        String handedOn = Objects.requireNonNullElse(Traceparent.of(request.with(span)), traceparent);
        record.headers().add(LogHeaders.TRACEPARENT, handedOn.getBytes(StandardCharsets.US_ASCII));
        return producer.send(record, (place, fault) -> {
            if (fault != null) {
                span.recordException(fault);
            }
            span.end();
        });
    }

    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private static Map<String, Object> known(Map<String, Object> settings, Set<String> names) {
        Map<String, Object> known = new HashMap<>(settings);
        known.keySet().retainAll(names);
        return known;
    }
}
