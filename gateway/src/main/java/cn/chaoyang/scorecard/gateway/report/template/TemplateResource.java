package cn.chaoyang.scorecard.gateway.report.template;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.DoneAgain;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.files.Uploads;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.template.TemplateFiller.Named;
import cn.chaoyang.scorecard.gateway.report.template.Templates.Filled;
import cn.chaoyang.scorecard.gateway.report.template.Templates.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/report-templates")
@Blocking
@Tag(name = "report")
public class TemplateResource {

    private final Templates templates;
    private final Uploads uploads;
    private final CurrentActor actor;

    TemplateResource(Templates templates, Uploads uploads, CurrentActor actor) {
        this.templates = templates;
        this.uploads = uploads;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "The templates one may fill")
    public List<Template> all() {
        return templates.all(actor.get());
    }

    @GET
    @Path("{id}/names")
    @Operation(summary = "The named cells of a template, and which of them a lock can fill")
    public List<Named> names(@RestPath long id, @QueryParam("lock") String lock) {
        return templates.names(id, lock, actor.get());
    }

    @POST
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a workbook as a template", description = "xlsx of at most 5 MB, without macros.")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Template.class)))
    public Template keep(@RestForm String name, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw new ProblemException(ProblemCode.BAD_REPORT, "file", "file");
        }
        return templates.keep(name, uploads.take(file.uploadedFile(), file.fileName()), actor.get());
    }

    @POST
    @DoneAgain("It writes nothing.")
    @Path("{id}/filled")
    @Operation(
            summary = "Fill a template from a lock",
            description =
                    "Nothing is filled while a cell has a name nobody knows; the answer names them with their cells.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(implementation = File.class)))
    public Response fill(@RestPath long id, @QueryParam("lock") String lock, @QueryParam("unit") String unit) {
        Filled filled = templates.fill(id, lock, unit, actor.get());
        return Downloads.of(filled.name(), ReportKind.MONTHLY_TABLE.mediaType(), filled.content());
    }
}
