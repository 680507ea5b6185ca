package cn.chaoyang.scorecard.gateway.report.job;

import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Many reports from one lock.
 *
 * @param unit of whoever asked; {@code null} for somebody without one
 * @param done how many of its parts are printed
 * @param current the part it is at; {@code null} before and after
 * @param reason why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJob(
        long id,
        String lock,
        @JsonIgnore List<Part> parts,
        State state,
        int done,
        int total,
        @Nullable Part current,
        @Nullable String reason,
        String askedBy,
        @JsonIgnore String unit,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** @param unit {@code null} for the whole district */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportJobPart")
    record Part(ReportKind kind, @Nullable String unit) {

        String line() {
            return unit == null ? kind.wire() : kind.wire() + ' ' + unit;
        }

        static Part of(String line) {
            String[] words = line.split(" ");
            return new Part(ReportKind.of(words[0]).orElseThrow(), words.length == 1 ? null : words[1]);
        }
    }

    /** How far it is. */
    @Schema(name = "ReportJobState")
    public enum State {
        WAITING,
        WORKING,
        DONE,
        FAILED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
