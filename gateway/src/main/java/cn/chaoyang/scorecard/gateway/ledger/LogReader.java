package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.LogEvent;
import cn.chaoyang.scorecard.contract.Marker;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.contract.UnreadableEventException;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.FactItem;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.Item;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.MarkerItem;
import cn.chaoyang.scorecard.gateway.ledger.LogBatch.UnreadableItem;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Turns records of a log into a batch to book. Never fails: what cannot be read is said to be so. */
final class LogReader {

    private LogReader() {}

    static LogBatch batch(TopicPartition partition, long startOffset, ConsumerRecords<byte[], byte[]> records) {
        // Every processor takes part: while records are read, nothing is booked yet that could keep them busy.
        List<Item> items =
                records.records(partition).parallelStream().map(LogReader::item).toList();
        long nextOffset = records.nextOffsets().get(partition).offset();
        return new LogBatch(partition.topic(), partition.partition(), startOffset, nextOffset, items);
    }

    /** The same, of what stands before {@code end}. */
    static LogBatch batchBefore(
            long end, TopicPartition partition, long startOffset, ConsumerRecords<byte[], byte[]> records) {
        LogBatch whole = batch(partition, startOffset, records);
        if (whole.nextOffset() <= end) {
            return whole;
        }
        List<Item> items = whole.items().stream()
                .filter(item -> item.place().offset() < end)
                .toList();
        return new LogBatch(whole.topic(), whole.partition(), startOffset, end, items);
    }

    private static Item item(ConsumerRecord<byte[], byte[]> record) {
        return item(
                new LogPlace(
                        record.topic(), record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp())),
                record.value());
    }

    /** @param content {@code null} for a record without any */
    static Item item(LogPlace place, byte[] content) {
        try {
            LogEvent event = EventCodec.decode(content);
            if (!Topics.factsOf(event.source()).equals(place.topic())) {
                return new UnreadableItem(place, "its source does not own this log", content);
            }
            if (event instanceof Fact fact) {
                return new FactItem(place, fact, content);
            }
            return new MarkerItem(place, (Marker) event);
        } catch (UnreadableEventException e) {
            return new UnreadableItem(place, e.getMessage(), content);
        }
    }
}
