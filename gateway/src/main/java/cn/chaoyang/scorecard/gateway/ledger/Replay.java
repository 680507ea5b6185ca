package cn.chaoyang.scorecard.gateway.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads logs again from where a ledger stands, up to given places, and books them there by the same rules. */
public final class Replay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final LedgerStore store;
    private final Bookkeeper bookkeeper;
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** @param store a ledger nobody else books in */
    public Replay(LogConnection connection, LedgerStore store) {
        this.consumer = connection.open();
        this.store = store;
        // What is booked again is not counted again.
        this.bookkeeper = new Bookkeeper(store, new SimpleMeterRegistry());
    }

    /**
     * @param ends by partition the first offset that is not read; one that is reached already is left alone
     * @param progress told the sum of all positions as they grow
     */
    public void upTo(Map<TopicPartition, Long> ends, LongConsumer progress) throws SQLException {
        List<TopicPartition> behind = new ArrayList<>();
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            TopicPartition partition = end.getKey();
            positions.put(partition, store.positionOf(partition.topic(), partition.partition()));
            if (positions.get(partition) < end.getValue()) {
                behind.add(partition);
            }
        }
        consumer.assign(behind);
        behind.forEach(partition -> consumer.seek(partition, positions.get(partition)));
        while (!behind.isEmpty()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            for (TopicPartition partition : records.partitions()) {
                LogBatch batch =
                        LogReader.batchBefore(ends.get(partition), partition, positions.get(partition), records);
                bookkeeper.book(batch);
                positions.put(partition, batch.nextOffset());
            }
            behind.removeIf(partition -> positions.get(partition) >= ends.get(partition));
            consumer.assign(behind);
            progress.accept(
                    positions.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
