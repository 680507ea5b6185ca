package cn.chaoyang.scorecard.gateway.report.job;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.gateway.report.job.JobStore.Kept;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/report-jobs")
@Blocking
@Tag(name = "report")
public class JobResource {

    private final Jobs jobs;
    private final CurrentActor actor;

    JobResource(Jobs jobs, CurrentActor actor) {
        this.jobs = jobs;
        this.actor = actor;
    }

    /**
     * What is to be made.
     *
     * @param kinds any but special
     * @param scopes ids of units, district, or all
     */
    @Schema(name = "ReportJobOrder")
    public record Order(String lock, List<String> kinds, List<String> scopes) {}

    @POST
    @Once(Way.IN_STEPS)
    @Operation(
            summary = "Make and print many reports",
            description = "Answers at once. Takes the newest revision of each, and drafts one where there is none.")
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportJob.class)))
    public ReportJob begin(Order order) {
        Order wanted = order == null ? new Order(null, null, null) : order;
        return jobs.begin(wanted.lock(), listed(wanted.kinds()), listed(wanted.scopes()), actor.get());
    }

    private static List<String> listed(List<String> given) {
        return given == null ? List.of() : given;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a job is")
    public ReportJob one(@RestPath long id) {
        return jobs.get(id, actor.get());
    }

    @GET
    @Path("{id}/file")
    @Operation(summary = "Everything it has made, as one zip")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(implementation = File.class)))
    public Response file(@RestPath long id) {
        List<Kept> files = jobs.files(id, actor.get());
        StreamingOutput zip = to -> {
            try (ZipOutputStream out = new ZipOutputStream(to)) {
                for (Kept file : files) {
                    out.putNextEntry(new ZipEntry(file.name()));
                    out.write(file.content());
                    out.closeEntry();
                }
            }
        };
        return Downloads.of("reports-" + id + ".zip", "application/zip", zip);
    }
}
