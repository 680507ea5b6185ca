package cn.chaoyang.scorecard.bench.stack;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes {@link Facts} into a log of their own. Unlike a service's, it keeps the times it is given, as a log that had to be
 * republished does: the ledger sees four years of bookings.
 */
public final class FactLog implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    public FactLog(Stack stack) throws ExecutionException, InterruptedException {
        create(stack);
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 * 1024,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "gzip"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static void create(Stack stack) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka()))) {
            NewTopic log = new NewTopic(Facts.TOPIC, 1, (short) 1)
                    .configs(Map.of(
                            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime",
                            TopicConfig.RETENTION_MS_CONFIG, "-1"));
            admin.createTopics(List.of(log)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Returns when the broker has acknowledged the facts of subjects {@code from} to {@code to}, exclusively. */
    public void append(int from, int to) {
        for (int number = from; number < to; number++) {
            Fact fact = Facts.of(number);
            producer.send(new ProducerRecord<>(
                    Facts.TOPIC, null, fact.recordedAt().toEpochMilli(), fact.district(), EventCodec.encode(fact)));
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
