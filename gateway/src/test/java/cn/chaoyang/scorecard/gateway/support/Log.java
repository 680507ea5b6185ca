package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.LogEvent;
import cn.chaoyang.scorecard.contract.LogHeaders;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.testing.KafkaResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A service's log, written by a real producer. */
public final class Log implements AutoCloseable {

    private static final Supplier<String> TIMESTAMPS = () -> MovedClock.isMoved() ? "CreateTime" : "LogAppendTime";

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    private Log(String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", KafkaResource.broker().bootstrapServers(),
                        "acks", "all",
                        "linger.ms", "5"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Creates the service's topic as its publisher does. */
    public static Log create(String service) throws Exception {
        String topic = Topics.factsOf(service);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", KafkaResource.broker().bootstrapServers()))) {
            if (!admin.listTopics().names().get(30, TimeUnit.SECONDS).contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())
                                .configs(Map.of("message.timestamp.type", TIMESTAMPS.get(), "retention.ms", "-1"))))
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
        }
        return new Log(topic);
    }

    public void append(LogEvent... events) {
        for (LogEvent event : events) {
            append(EventCodec.encode(event));
        }
        producer.flush();
    }

    public void append(byte[] bytes) {
        append("220104", bytes);
    }

    public void append(String key, byte[] bytes) {
        producer.send(record(key, bytes));
    }

    /** As an owner does whose request somebody traces. */
    public void appendTraced(String traceparent, LogEvent event) {
        ProducerRecord<String, byte[]> record = record("220104", EventCodec.encode(event));
        record.headers().add(LogHeaders.TRACEPARENT, traceparent.getBytes(StandardCharsets.US_ASCII));
        producer.send(record);
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(String key, byte[] bytes) {
        return new ProducerRecord<>(topic, null, MovedClock.next().toEpochMilli(), key, bytes);
    }

    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
