package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row as its readers see it.
 *
 * @param lock the version to send back when changing it
 * @param evidence the files on it; none where the reader may not read it in full
 * @param content by field name; personal data masked
 */
public record RecordView(
        UUID rowId,
        UUID recordId,
        String title,
        @Schema(enumeration = {"draft", "submitted", "accepted", "withdrawn"}) String state,
        boolean withdrawal,
        @Nullable String withdrawalReason,
        String unit,
        int lock,
        String enteredBy,
        @Nullable String submittedBy,
        @Nullable String decidedBy,
        @Nullable String returnReason,
        boolean sample,
        @Nullable UUID importId,
        Instant updatedAt,
        List<SubjectRef> subjects,
        List<Evidence> evidence,
        @Schema(additionalProperties = FieldValue.class) Map<String, Object> content) {

    /** Which subject the row counts for. */
    public record SubjectRef(String register, String id) {}

    static RecordView of(RecordType<?> type, RegisterRecord row, List<Evidence> evidence, Map<String, Object> content) {
        return new RecordView(
                row.id,
                row.recordId,
                row.title(),
                row.state.name().toLowerCase(Locale.ROOT),
                row.withdrawal,
                row.withdrawalReason,
                row.unit,
                row.lockVersion,
                row.enteredBy,
                row.submittedBy,
                row.decidedBy,
                row.returnReason,
                row.sample,
                row.importId,
                row.updatedAt,
                List.of(new SubjectRef(type.counting().register(), row.subject)),
                evidence,
                content);
    }
}
