package cn.chaoyang.scorecard.gateway.lock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a 更正单.
 *
 * @param locked the figure of the lock; {@code null} when nothing was reported
 * @param corrected the figure as it was known at this step
 * @param reason why it was wrong, or why the slip is returned
 * @param onBehalfOf in whose place it was decided; {@code null} for in their own right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionStep(
        long id,
        String lock,
        String indicator,
        Kind kind,
        @Nullable BigDecimal locked,
        @Nullable BigDecimal corrected,
        @Nullable String reason,
        String by,
        String unit,
        @Nullable String onBehalfOf,
        Instant at) {

    /** What is done with a slip, in order. */
    @Schema(name = "CorrectionMove")
    public enum Kind {
        /** 填写, by a clerk of the unit. */
        DRAFT,
        /** 签发, by a reviewer of the unit. */
        SIGN,
        /** 批准, by the office. */
        APPROVE,
        /** 退回, by the reviewer or the office. */
        RETURN;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is none */
        @JsonCreator
        static Kind of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}
