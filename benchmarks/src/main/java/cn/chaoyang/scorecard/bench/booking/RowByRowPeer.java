package cn.chaoyang.scorecard.bench.booking;

import cn.chaoyang.scorecard.bench.stack.Facts;
import cn.chaoyang.scorecard.bench.stack.Ledger;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What one would write first: a loop over the records, a statement for every row, a transaction for every fact. */
final class RowByRowPeer implements AutoCloseable {

    private static final String SCHEMA = "bench_rows";
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final TopicPartition LOG = new TopicPartition(Facts.TOPIC, 0);

    private final Ledger ledger;
    private final Connection connection;
    private final KafkaConsumer<byte[], byte[]> consumer;

    RowByRowPeer(Stack stack) throws SQLException {
        this.ledger = new Ledger(stack);
        this.connection = stack.database("gateway");
        Peers.tables(connection, SCHEMA, List.of("entry", "subject", "daily", "position"));
        connection.createStatement().execute("insert into " + SCHEMA + ".position values (1, 0, 0)");
        connection.createStatement().execute("set search_path to " + SCHEMA + ", public");
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(LOG));
    }

    /** @return entries per second, of the newest facts, as many of them as it can book in a while */
    double bookNewest(int facts) throws Exception {
        long next = ledger.position(Facts.TOPIC) - facts;
        connection.setAutoCommit(false);
        try (RowWriter writer = new RowWriter(connection)) {
            consumer.seek(LOG, next);
            long start = System.nanoTime();
            long last = next + facts;
            long entries = 0;
            while (next < last) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    entries += writer.book(record, (Fact) EventCodec.decode(record.value()));
                    connection.commit();
                    next = System.nanoTime() - start > LONGEST.toNanos() ? last : record.offset() + 1;
                    if (next >= last) {
                        break;
                    }
                }
            }
            return entries / ((System.nanoTime() - start) / 1e9);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        consumer.close();
        Peers.drop(connection, SCHEMA);
        connection.close();
        ledger.close();
    }
}
