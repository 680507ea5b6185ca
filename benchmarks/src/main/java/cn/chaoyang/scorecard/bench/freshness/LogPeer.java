package cn.chaoyang.scorecard.bench.freshness;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.load.Load;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The least and the usual: a record straight through the broker, and one by way of an outbox in PostgreSQL that somebody looks into every
 * half second.
 */
final class LogPeer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 500;

    private final String topic = "bench-plain-" + UUID.randomUUID();
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Connection writer;
    private final Connection poller;
    private final Map<String, Long> receivedAt = new ConcurrentHashMap<>();
    private final ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor();
    private final Thread reader = new Thread(this::read, "log-peer");
    private volatile boolean closing;

    LogPeer(Stack stack) throws Exception {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        writer = stack.database("gateway");
        poller = stack.database("gateway");
        try (Statement statement = writer.createStatement()) {
            statement.execute("drop table if exists bench_outbox");
            statement.execute("create table bench_outbox (id bigint generated always as identity, key text)");
        }
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        while (!closing) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> receivedAt.put(record.key(), System.nanoTime()));
        }
        consumer.close();
    }

    /** Produced, until it is consumed. */
    Load straight(int records) throws Exception {
        return measured(records, key -> producer.send(new ProducerRecord<>(topic, key, key)));
    }

    /** Inserted, until it is consumed. */
    Load byOutbox(int records) throws Exception {
        var task = polling.scheduleWithFixedDelay(this::drain, 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
        try (var insert = writer.prepareStatement("insert into bench_outbox (key) values (?)")) {
            return measured(records, key -> {
                insert.setString(1, key);
                insert.executeUpdate();
            });
        } finally {
            task.cancel(false);
        }
    }

    private void drain() {
        try (Statement statement = poller.createStatement();
                ResultSet rows = statement.executeQuery("delete from bench_outbox returning key")) {
            while (rows.next()) {
                producer.send(new ProducerRecord<>(topic, rows.getString(1), rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends off one key. */
    @FunctionalInterface
    private interface Sending {
        void send(String key) throws Exception;
    }

    private Load measured(int records, Sending sending) throws Exception {
        String run = UUID.randomUUID().toString();
        List<Long> sentAt = new ArrayList<>();
        long start = System.nanoTime();
        Pacer.pace(records, number -> {
            sentAt.add(System.nanoTime());
            sending.send(run + number);
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Double> millis = new ArrayList<>();
        for (int number = 0; number < records; number++) {
            String key = run + number;
            Patience.until(LONGEST, "a record of the peer", () -> receivedAt.containsKey(key));
            millis.add((receivedAt.get(key) - sentAt.get(number)) / 1e6);
        }
        return new Load(records / seconds, Series.of(millis));
    }

    @Override
    public void close() throws Exception {
        closing = true;
        reader.join();
        polling.shutdownNow();
        producer.close();
        try (Statement statement = writer.createStatement()) {
            statement.execute("drop table if exists bench_outbox");
        }
        writer.close();
        poller.close();
    }
}
