package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.FieldValue;
import cn.chaoyang.scorecard.register.record.Disclosure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything held on a person, as its readers see it.
 *
 * @param records with personal values masked
 * @param disclosures when such values were told in plain
 * @param deletions asked for and decided
 */
record HeldView(List<RecordLine> records, List<DisclosureLine> disclosures, List<DeletionLine> deletions) {

    /**
     * @param register its name, and its title in both languages
     * @param current whether it is about the person now; otherwise only its history is
     * @param revisions in its history
     * @param retainedUntil the last day it has to be kept; {@code null} where nothing asks for it
     */
    @Schema(name = "HeldRecord")
    record RecordLine(
            String register,
            String registerTitle,
            String registerTitleEn,
            UUID recordId,
            String title,
            String unit,
            @Schema(enumeration = {"draft", "submitted", "accepted", "withdrawn"}) String state,
            boolean current,
            @Schema(additionalProperties = FieldValue.class) Map<String, Object> content,
            List<Evidence> evidence,
            long revisions,
            @Nullable LocalDate retainedUntil) {}

    @Schema(name = "Disclosure")
    record DisclosureLine(
            Disclosure.Kind kind,
            String register,
            UUID recordId,
            List<String> fields,
            String actor,
            String unit,
            String reason,
            Instant disclosedAt) {}

    /**
     * @param decidable whether the reader may decide it
     */
    @Schema(name = "Deletion")
    record DeletionLine(
            UUID id,
            DeletionRequest.Ground ground,
            @Nullable String note,
            String unit,
            String askedBy,
            Instant askedAt,
            DeletionRequest.State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String refusal,
            @Nullable Integer keys,
            boolean decidable) {}
}
