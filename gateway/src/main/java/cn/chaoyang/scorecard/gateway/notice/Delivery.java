package cn.chaoyang.scorecard.gateway.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message to one unit by one channel.
 *
 * @param nextAttemptAt when it is tried again while it waits; {@code null} afterwards
 * @param error of the last attempt: {@code timeout}, {@code unreachable}, {@code http 500}, {@code errcode 310000}, {@code no answer},
 *     {@code smtp} or {@code no address}; {@code null} when it was taken, or was not tried yet
 * @param sentAt {@code null} while it was not taken
 */
public record Delivery(
        long id,
        String unit,
        Channel channel,
        State state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String error,
        @Nullable Instant sentAt,
        NoticeKind kind,
        @Nullable String no,
        String title) {

    /** Where it stands. On the wire in lower case. */
    @Schema(name = "DeliveryState")
    public enum State {
        WAITING,
        SENT,
        /** Given up. */
        FAILED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}
