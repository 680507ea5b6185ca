package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.gateway.Canonical;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything that was done to it.
 *
 * @param drafted canonical JSON of what was drafted from the lock
 * @param digest SM3 of it
 * @param edits the oldest first
 * @param issue {@code null} for a draft
 */
record Report(Head head, String drafted, String digest, List<Edit> edits, Issue issue) {

    /**
     * Which report it is.
     *
     * @param unit {@code null} for the whole district
     * @param indicators of a special one; else empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Head(
            String id,
            String lock,
            YearMonth month,
            ReportKind kind,
            @Nullable String unit,
            List<String> indicators,
            int revision,
            String title,
            String madeBy,
            Instant madeAt) {

        /** What it is called where several lie in one folder. */
        String fileName() {
            return title + '-' + lock + '-' + revision + '.' + kind.extension();
        }
    }

    /** A block that says something else than before. */
    @Schema(name = "ReportEdit")
    record Edit(String block, String before, String after, String by, Instant at) {}

    /**
     * @param docNo 发文字号; {@code null} where the kind has none
     * @param recipients 主送
     * @param copies 抄送; {@code null} for nobody
     * @param digest SM3 of the file as it was issued
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportIssue")
    record Issue(
            @Nullable String docNo,
            LocalDate on,
            String recipients,
            @Nullable String copies,
            String digest,
            String by,
            Instant at) {}

    /** What it says by now. */
    ReportContent content() {
        Map<String, String> texts = new HashMap<>();
        edits.forEach(edit -> texts.put(edit.block(), edit.after()));
        return generated().saying(texts);
    }

    /** What was drafted from the lock, without any edit. */
    ReportContent generated() {
        return Canonical.read(drafted, ReportContent.class);
    }
}
