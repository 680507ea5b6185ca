package cn.chaoyang.scorecard.gateway.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One time that the ledger was made anew.
 *
 * @param booked records of the logs read so far, of {@code total}
 * @param digestLive over the boundaries of all subjects, as the live ledger has them
 * @param differing subjects that differ
 * @param reason of a failure
 * @param differences only where one is asked for; the first of them
 */
public record Rebuild(
        long id,
        Instant startedAt,
        String startedBy,
        State state,
        long booked,
        long total,
        @Nullable String digestLive,
        @Nullable String digestRebuilt,
        long differing,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Difference> differences) {

    /** How far it is. */
    @Schema(name = "RebuildState")
    public enum State {
        READING,
        COMPARING,
        /** Equal, and in place of the live one. */
        SWAPPED,
        /** Not equal: somebody has to decide. */
        DIFFERS,
        /** Put in place all the same. */
        ADOPTED,
        DISCARDED,
        FAILED,
        /** The replica that worked on it is gone. */
        INTERRUPTED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A boundary of a subject that the two ledgers do not have alike. */
    @Schema(name = "RebuildDifference")
    public record Difference(
            String source,
            String register,
            String subject,
            String title,
            String measure,
            LocalDate on,
            String cause,
            BigDecimal live,
            BigDecimal rebuilt) {}

    /** @param differing subjects; the differences are those of the first of them */
    record Comparison(String digestLive, String digestRebuilt, long differing, List<Difference> differences) {

        boolean equal() {
            return differences.isEmpty() && digestLive.equals(digestRebuilt);
        }
    }
}
