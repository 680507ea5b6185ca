package cn.chaoyang.scorecard.gateway.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One decision.
 *
 * @param indicator {@code null} for all of them
 * @param content of the shape that {@link Kind#content} names
 */
public record Decision(
        long id,
        Kind kind,
        @Nullable String indicator,
        JsonNode content,
        String reason,
        String decidedBy,
        Instant recordedAt) {

    /** What can be decided. On the wire in lower case. */
    @Schema(name = "DecisionKind")
    public enum Kind {
        PATH(cn.chaoyang.scorecard.gateway.pace.Path.class),
        THRESHOLDS(cn.chaoyang.scorecard.gateway.pace.Thresholds.class),
        RATES(cn.chaoyang.scorecard.gateway.pace.Rates.class),
        RULING(Ruling.class),
        OVERRIDE(ManualStatus.class),
        LADDER(cn.chaoyang.scorecard.gateway.ladder.Ladder.class);

        private final Class<?> content;

        Kind(Class<?> content) {
            this.content = content;
        }

        /** The record its content reads as. */
        Class<?> content() {
            return content;
        }

        /** Whether it is about indicators at all. */
        boolean aboutIndicators() {
            return this != LADDER;
        }

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
