package cn.chaoyang.scorecard.contract;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Says that every fact the source accepted up to {@code completeUpTo} stands above this place in the log.
 *
 * @param completeUpTo by the source's clock
 */
public record Marker(UUID id, String source, String district, Instant recordedAt, Instant completeUpTo)
        implements LogEvent {

    public Marker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(completeUpTo, "completeUpTo");
    }
}
