package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.problem.Languages;
import cn.chaoyang.scorecard.register.problem.Paging;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordResource;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The endpoints of a register: its records and its workbook. A service subclasses it with the path and the type of record.
 *
 * @param <R> the entity
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RegisterResource<R extends RegisterRecord> extends RecordResource<R> {

    @Inject
    Imports imports;

    @Inject
    ImportStore store;

    @Inject
    RegisterExport export;

    @Inject
    AnnotatedWorkbook annotated;

    @Inject
    Clock clock;

    /** One sheet with the fields of {@link #type()}, unless a register's workbook holds more. */
    protected Workbook workbook() {
        return Workbook.of(type());
    }

    /**
     * What a commit is bound to.
     *
     * @param digest of the file whose preview was looked at
     * @param skipWrong leave wrong rows out; else there must be none
     */
    public record Commit(String digest, boolean skipWrong) {}

    @GET
    @Path("template")
    @Produces({Download.XLSX, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Download.XLSX, schema = @Schema(implementation = File.class)))
    public Response template() {
        return Download.of(workbook().fileName() + "模板.xlsx", to -> WorkbookTemplate.write(workbook(), to));
    }

    @GET
    @Path("export")
    @Produces({Download.XLSX, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Download.XLSX, schema = @Schema(implementation = File.class)))
    public Response export(@Context UriInfo uri) {
        String name = workbook().fileName() + LocalDate.now(clock) + ".xlsx";
        Actor who = actor();
        export.check(workbook(), uri.getQueryParameters(), who);
        return Download.of(name, to -> export.write(workbook(), uri.getQueryParameters(), who, to));
    }

    /** @param sample {@code true} marks the records as 示例数据, where the service allows that */
    @POST
    @Once(Way.IN_STEPS)
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public ImportView upload(
            @RestForm("file") FileUpload file, @RestForm("sample") String sample, @Context HttpHeaders headers) {
        if (file == null) {
            throw ProblemException.badRequest(
                    "file", Text.of("没有收到文件，请选择 .xlsx 文件", "No file arrived: choose an .xlsx"));
        }
        WorkbookGuard.requireSize(file.size());
        ImportJob job =
                imports.upload(workbook(), file.uploadedFile(), file.fileName(), Boolean.parseBoolean(sample), actor());
        return ImportView.of(job, Languages.of(headers));
    }

    /** The sheets of the workbook with what their columns are called, in the order of the template. */
    @GET
    @Path("sheets")
    public List<SheetView> sheets(@Context HttpHeaders headers) {
        return SheetView.of(workbook(), Languages.of(headers));
    }

    /** Takes a table from a clipboard, as if it had been uploaded as a workbook. */
    @POST
    @Once(Way.IN_STEPS)
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public ImportView paste(PastedRows body, @Context HttpHeaders headers) {
        Actor who = actor();
        ImportAccess.requireUpload(who);
        if (body == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
        return ImportView.of(imports.paste(workbook(), body, who), Languages.of(headers));
    }

    @GET
    @Path("imports")
    public ImportView.Page imports(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context HttpHeaders headers) {
        Paging.require(page, size);
        Set<String> units = ImportAccess.visibleUnits(actor(), workbook().name());
        Locale language = Languages.of(headers);
        return new ImportView.Page(
                store.count(workbook().name(), units),
                store.page(workbook().name(), units, page, size).stream()
                        .map(job -> ImportView.of(job, language))
                        .toList());
    }

    @GET
    @Path("imports/{id}")
    public ImportView one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ImportView.of(visible(id), Languages.of(headers));
    }

    @GET
    @Path("imports/{id}/errors")
    public ImportView.Flaws errors(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("100") int size,
            @Context HttpHeaders headers) {
        Paging.require(page, size);
        visible(id);
        Locale language = Languages.of(headers);
        List<ImportView.Flaw> items = store.flaws(id, page, size).stream()
                .map(flaw -> ImportView.of(flaw, language))
                .toList();
        return new ImportView.Flaws(store.flawCount(id), items);
    }

    @GET
    @Path("imports/{id}/annotated")
    @Produces({Download.XLSX, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Download.XLSX, schema = @Schema(implementation = File.class)))
    public Response annotated(@PathParam("id") UUID id) {
        ImportJob job = store.get(workbook().name(), id);
        ImportAccess.requireFile(actor(), job);
        if (job.state() == ImportState.READING) {
            throw ProblemException.conflict(
                    "import-state", Text.of("文件还在读取，请稍候", "The file is still being read: wait a moment"));
        }
        return Download.of("问题标注-" + job.fileName(), to -> annotated.write(job, workbook(), to));
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("imports/{id}/commit")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public ImportView commit(@PathParam("id") UUID id, Commit body, @Context HttpHeaders headers) {
        if (body == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
        return ImportView.of(
                imports.commit(workbook(), id, body.digest(), body.skipWrong(), actor()), Languages.of(headers));
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("imports/{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public ImportView accept(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ImportView.of(imports.accept(workbook(), id, actor()), Languages.of(headers));
    }

    private ImportJob visible(UUID id) {
        Actor who = actor();
        ImportJob job = store.get(workbook().name(), id);
        ImportAccess.requireSight(who, job);
        return job;
    }
}
