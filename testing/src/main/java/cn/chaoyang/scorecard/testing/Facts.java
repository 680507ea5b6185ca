package cn.chaoyang.scorecard.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.LogHeaders;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a service's log of facts from the beginning. */
public final class Facts {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Facts() {}

    /** The newest state of the subject, as soon as a fact of at least this version is in the log; and the bytes around it. */
    public static Published await(String service, String subjectId, long version) throws Exception {
        TopicPartition log = new TopicPartition(Topics.factsOf(service), 0);
        StringBuilder bytes = new StringBuilder();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", KafkaResource.broker().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(log));
            consumer.seekToBeginning(List.of(log));
            List<Published> found = new ArrayList<>();
            while (found.isEmpty() && System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    bytes.append(new String(message.value(), UTF_8));
                    if (EventCodec.decode(message.value()) instanceof Fact fact) {
                        fact.subjects().stream()
                                .filter(s -> s.id().equals(subjectId) && s.version() >= version)
                                .forEach(
                                        s -> found.add(new Published(fact, s, bytes.toString(), traceparent(message))));
                    }
                }
            }
            if (found.isEmpty()) {
                throw new AssertionError("no fact about " + subjectId + " within " + PATIENCE);
            }
            return found.get(found.size() - 1);
        }
    }

    private static String traceparent(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(LogHeaders.TRACEPARENT);
        return header == null ? null : new String(header.value(), US_ASCII);
    }

    /**
     * A fact and one of its subjects.
     *
     * @param traceparent by which request it came to be; {@code null} for one nobody traced
     */
    public record Published(Fact fact, Subject subject, String bytes, String traceparent) {}
}
