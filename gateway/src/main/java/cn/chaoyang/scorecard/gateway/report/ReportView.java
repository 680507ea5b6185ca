package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.gateway.report.Report.Edit;
import cn.chaoyang.scorecard.gateway.report.Report.Head;
import cn.chaoyang.scorecard.gateway.report.Report.Issue;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.file.Issuer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as its readers see it.
 *
 * @param sample 示例数据
 * @param digest of what was drafted
 * @param content as it reads by now
 * @param generated what was drafted, of the blocks that were edited
 * @param issuer whose document it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        @JsonUnwrapped Head head,
        boolean sample,
        String digest,
        ReportContent content,
        Map<String, String> generated,
        List<Edit> edits,
        Issuer issuer,
        @Nullable Issue issue) {

    static ReportView of(Report report, Issuer issuer, boolean sample) {
        ReportContent drafted = report.generated();
        return new ReportView(
                report.head(),
                sample,
                report.digest(),
                report.content(),
                report.edits().stream()
                        .map(Edit::block)
                        .distinct()
                        .collect(Collectors.toMap(block -> block, drafted::text)),
                report.edits(),
                issuer,
                report.issue());
    }
}
