package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Marker;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Consecutive records of one partition, booked together or not at all.
 *
 * @param startOffset the position the batch continues from
 * @param nextOffset the position after it
 */
public record LogBatch(String topic, int partition, long startOffset, long nextOffset, List<Item> items) {

    public LogBatch {
        items = List.copyOf(items);
    }

    /** What one record of the log turned out to be. */
    public sealed interface Item {
        LogPlace place();
    }

    public record FactItem(LogPlace place, Fact fact, byte[] content) implements Item {}

    public record MarkerItem(LogPlace place, Marker marker) implements Item {}

    /** @param content the bytes as they came, so that their owner can look at them */
    public record UnreadableItem(LogPlace place, String reason, byte[] content) implements Item {
        String hex() {
            return content == null ? null : HexFormat.of().formatHex(content);
        }
    }

    Stream<FactItem> facts() {
        return only(FactItem.class);
    }

    Stream<UnreadableItem> unreadable() {
        return only(UnreadableItem.class);
    }

    Optional<Instant> completeUpTo() {
        return only(MarkerItem.class).map(item -> item.marker().completeUpTo()).max(Instant::compareTo);
    }

    Optional<Instant> lastRecordedAt() {
        return items.stream().map(item -> item.place().recordedAt()).max(Instant::compareTo);
    }

    /** The batch cut before its item {@code at}. */
    List<LogBatch> cut(int at) {
        long middle = items.get(at).place().offset();
        return List.of(
                new LogBatch(topic, partition, startOffset, middle, items.subList(0, at)),
                new LogBatch(topic, partition, middle, nextOffset, items.subList(at, items.size())));
    }

    /** The batch of one fact, set aside instead of booked. */
    LogBatch setAside(String reason) {
        FactItem item = (FactItem) items.get(0);
        return new LogBatch(
                topic,
                partition,
                startOffset,
                nextOffset,
                List.of(new UnreadableItem(item.place(), reason, item.content())));
    }

    private <T> Stream<T> only(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }
}
