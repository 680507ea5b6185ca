package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.report.Report.Head;
import cn.chaoyang.scorecard.gateway.report.Report.Issue;
import cn.chaoyang.scorecard.gateway.report.Reports.Printed;
import cn.chaoyang.scorecard.gateway.report.Reports.Verification;
import cn.chaoyang.scorecard.gateway.report.Reports.Wanted;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.file.Imprint;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/reports")
@Blocking
@Tag(name = "report", description = "月调度表, 通报, 专报, 一页纸: from a lock, and the same again whenever it is asked for")
public class ReportResource {

    private final Reports reports;
    private final CurrentActor actor;
    private final boolean sample;

    ReportResource(Reports reports, CurrentActor actor, GatewayConfig config) {
        this.reports = reports;
        this.actor = actor;
        this.sample = config.sample();
    }

    /**
     * What is to be made.
     *
     * @param unit {@code null} for the whole district
     * @param indicators of a special one, in the order they are to stand
     */
    @Schema(name = "ReportOrder")
    public record Order(
            String lock,
            @Schema(implementation = ReportKind.class) String kind,
            @Nullable String unit,
            @Nullable List<String> indicators) {}

    /** @param before what the editor saw: refused when somebody has edited it since; absent to write over whatever it says */
    @Schema(name = "BlockText")
    public record Text(String text, @Nullable String before) {}

    /** A report in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReportLine")
    public record Line(@JsonUnwrapped Head head, @Nullable Issue issue) {}

    @GET
    @Operation(summary = "The reports one may read, the newest first")
    public List<Line> all(@QueryParam("lock") String lock) {
        return reports.readable(actor.get()).stream()
                .filter(one -> lock == null || lock.equals(one.head().lock()))
                .map(one -> new Line(one.head(), one.issue()))
                .toList();
    }

    @POST
    @Once
    @Operation(summary = "Draft a report from a lock", description = "The next revision of its kind and scope.")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    public ReportView make(Order order) {
        Order wanted = order == null ? new Order(null, null, null, null) : order;
        Report report = reports.make(
                new Wanted(
                        wanted.lock(),
                        ReportKind.of(wanted.kind()).orElse(null),
                        wanted.unit(),
                        wanted.indicators() == null ? List.of() : wanted.indicators()),
                actor.get());
        return view(report);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A report with its edits")
    public ReportView one(@RestPath String id) {
        return view(reports.get(id, actor.get()));
    }

    @PUT
    @Once
    @Path("{id}/blocks/{block}")
    @Operation(summary = "Have a block say something else", description = "Every edit is kept. Not once it is issued.")
    public ReportView edit(@RestPath String id, @RestPath String block, Text body) {
        Text text = body == null ? new Text(null, null) : body;
        return view(reports.edit(id, block, text.before(), text.text(), actor.get()));
    }

    @POST
    @Once
    @Path("{id}/issue")
    @Operation(
            summary = "Issue a report, which freezes it",
            description = "`docNo` as in 朝科办发〔2026〕3号 for official documents, none for tables and pages.")
    public ReportView issue(@RestPath String id, Imprint.Issue body) {
        return view(reports.issue(id, body, actor.get()));
    }

    @GET
    @Path("{id}/file")
    @Operation(summary = "The report as xlsx or docx", description = "The same bytes every time.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(implementation = File.class)))
    public Response file(@RestPath String id) {
        Printed printed = reports.print(reports.get(id, actor.get()));
        return Downloads.of(printed.name(), printed.mediaType(), printed.bytes());
    }

    @GET
    @Path("{id}/verification")
    @Operation(summary = "Draft and print it again, and compare")
    public Verification verify(@RestPath String id) {
        return reports.verify(id, actor.get());
    }

    private ReportView view(Report report) {
        return ReportView.of(report, reports.issuer(report.head()), sample);
    }
}
