package cn.chaoyang.scorecard.faults.recount;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.UnreadableEventException;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A service's log, read from its beginning and written to by a stranger. Its facts stand in partition 0: there is one district. */
public final class Log {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String topic;

    public Log(String topic) {
        this.topic = topic;
    }

    /** A record as it stands there. */
    public record Line(long offset, String key, byte[] value) {

        /** Empty for markers, and for what is no event at all. */
        public Optional<Fact> fact() {
            try {
                return EventCodec.decode(value) instanceof Fact fact ? Optional.of(fact) : Optional.empty();
            } catch (UnreadableEventException e) {
                return Optional.empty();
            }
        }
    }

    public String topic() {
        return topic;
    }

    public long end() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            return consumer.endOffsets(List.of(partition())).get(partition());
        }
    }

    /** Everything up to its end at this moment. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition()));
            consumer.seekToBeginning(List.of(partition()));
            long end = consumer.endOffsets(List.of(partition())).get(partition());
            while (consumer.position(partition()) < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    lines.add(new Line(record.offset(), record.key(), record.value()));
                }
            }
        }
        return lines;
    }

    /** Appends and returns where the first of them stands. */
    public long append(List<Line> lines) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", RunningStack.broker());
        properties.put("acks", "all");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            var first = producer.send(record(lines.get(0)));
            for (Line line : lines.subList(1, lines.size())) {
                producer.send(record(line));
            }
            producer.flush();
            return first.get().offset();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where each fact stands first, by its id. */
    Map<String, Long> firstOffsets() {
        Map<String, Long> offsets = new HashMap<>();
        for (Line line : lines()) {
            line.fact().ifPresent(fact -> offsets.putIfAbsent(fact.id().toString(), line.offset()));
        }
        return offsets;
    }

    private ProducerRecord<String, byte[]> record(Line line) {
        return new ProducerRecord<>(topic, 0, line.key(), line.value());
    }

    private TopicPartition partition() {
        return new TopicPartition(topic, 0);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", RunningStack.broker());
        properties.put("auto.offset.reset", "earliest");
        properties.put("enable.auto.commit", "false");
        properties.put("allow.auto.create.topics", "false");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
