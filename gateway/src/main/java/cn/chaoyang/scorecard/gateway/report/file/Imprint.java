package cn.chaoyang.scorecard.gateway.report.file;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself beside its content.
 *
 * @param report id
 * @param digest of the lock, SM3
 * @param day of the lock
 * @param unit by name; {@code null} for the whole district
 * @param sample 示例数据
 * @param issue {@code null} for a draft
 */
public record Imprint(
        String report, String lock, String digest, LocalDate day, String unit, boolean sample, Issue issue) {

    /**
     * @param docNo 发文字号; {@code null} where the kind has none
     * @param recipients 主送
     * @param copies 抄送; {@code null} for nobody
     */
    @Schema(name = "IssueOrder")
    public record Issue(@Nullable String docNo, LocalDate on, @Nullable String recipients, @Nullable String copies) {}

    /** For the foot of a page: whose data these are. */
    String origin() {
        return "封账编号" + lock + "　校验值" + digest;
    }
}
