package cn.chaoyang.scorecard.gateway.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * The moment of knowing: what stood in the log by then.
 *
 * @param at empty for everything booked so far
 */
public record Known(Optional<Instant> at) {

    /** Everything booked so far. */
    public static final Known NOW = new Known(Optional.empty());

    /** After anything a log will ever hold. */
    public static final Instant LAST = Instant.parse("9999-12-30T16:00:00Z");

    public static Known at(Instant instant) {
        return new Known(Optional.of(instant));
    }

    /** Whether the other moment is later. */
    public boolean isBefore(Known other) {
        return at.orElse(LAST).isBefore(other.at().orElse(LAST));
    }
}
