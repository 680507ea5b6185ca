package cn.chaoyang.scorecard.gateway.ledger;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** The partitions this replica reads now, and where each is booked up to. Reading begins at the stored position. */
final class Assignment implements ConsumerRebalanceListener {

    private final LedgerStore store;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Consumer<?, ?> consumer;

    Assignment(LedgerStore store) {
        this.store = store;
    }

    void subscribe(Consumer<?, ?> consumer, Pattern topics) {
        this.consumer = consumer;
        consumer.subscribe(topics, this);
    }

    long positionOf(TopicPartition partition) {
        return positions.get(partition);
    }

    void advance(TopicPartition partition, long nextOffset) {
        positions.put(partition, nextOffset);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            long position = stored(partition);
            positions.put(partition, position);
            if (position == 0) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, position);
            }
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(positions::remove);
    }

    private long stored(TopicPartition partition) {
        try {
            return store.positionOf(partition.topic(), partition.partition());
        } catch (SQLException e) {
            throw new KafkaException("no stored position for " + partition, e);
        }
    }
}
