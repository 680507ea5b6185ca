package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.register.evidence.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    record RecordLine(
            String register,
            String registerTitle,
            String registerTitleEn,
            UUID recordId,
            String title,
            String unit,
            String state,
            boolean current,
            Map<String, Object> content,
            List<Evidence> evidence,
            long revisions,
            LocalDate retainedUntil) {}

    /** @param kind reveal or copy */
    record DisclosureLine(
            String kind,
            String register,
            UUID recordId,
            List<String> fields,
            String actor,
            String unit,
            String reason,
            Instant disclosedAt) {}

    /**
     * @param ground period_over, purpose_served, consent_withdrawn, asked_by_person or unlawful
     * @param state asked, refused or carried_out
     * @param decidable whether the reader may decide it
     */
    record DeletionLine(
            UUID id,
            String ground,
            String note,
            String unit,
            String askedBy,
            Instant askedAt,
            String state,
            String decidedBy,
            Instant decidedAt,
            String refusal,
            Integer keys,
            boolean decidable) {}
}
