package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.DoneAgain;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.files.Downloads;
import cn.chaoyang.scorecard.register.evidence.EvidenceFiling;
import cn.chaoyang.scorecard.register.form.FieldValue;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.Languages;
import cn.chaoyang.scorecard.register.problem.Paging;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints every register has. A service subclasses it with the path and the type of record.
 *
 * @param <R> the entity
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RecordResource<R extends RegisterRecord> {

    @Inject
    RecordQueries queries;

    @Inject
    RecordFiling filing;

    @Inject
    RecordReview review;

    @Inject
    RecordHistory history;

    @Inject
    Disclosing disclosing;

    @Inject
    EvidenceFiling evidence;

    @Inject
    RecordRows rows;

    @Inject
    PersonalFields personal;

    @Inject
    CurrentActor actor;

    /** The type of record served here. */
    protected abstract RecordType<R> type();

    /** Who asks. */
    protected final Actor actor() {
        return actor.get();
    }

    /** A record's content by field name. */
    public record NewRecord(@Schema(additionalProperties = FieldValue.class) Map<String, Object> content) {}

    /** Content, and the version it replaces. */
    public record Revised(int lock, @Schema(additionalProperties = FieldValue.class) Map<String, Object> content) {}

    /** The version that was looked at. */
    public record Seen(int lock) {}

    /** Why a record goes back. */
    public record Returned(int lock, String reason) {}

    /** Why a record is to be withdrawn. */
    public record Withdrawn(int lock, String reasonCode) {}

    /**
     * What is to be told in plain.
     *
     * @param fields by name; absent for every personal one
     */
    public record Asked(@Nullable List<String> fields, String reason) {}

    /** Personal values in plain, by field name. */
    public record Revealed(UUID recordId, Map<String, String> content) {}

    /** Records by id. */
    public record Several(List<UUID> recordIds) {}

    /** How many were accepted. */
    public record AcceptedCount(int accepted) {}

    @GET
    public RecordQueries.Page list(
            @Context UriInfo uri,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Paging.require(page, size);
        return queries.list(type(), uri.getQueryParameters(), page, size, actor());
    }

    @GET
    @Path("fields")
    public FormView fields(@Context HttpHeaders headers) {
        return FormView.of(type(), Languages.of(headers));
    }

    @GET
    @Path("{recordId}")
    public RecordQueries.Detail read(@PathParam("recordId") UUID recordId) {
        return queries.detail(type(), recordId, actor());
    }

    @GET
    @Path("{recordId}/history")
    public List<RecordHistory.Line> history(@PathParam("recordId") UUID recordId) {
        return history.of(type(), recordId, actor());
    }

    @POST
    @Once
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordQueries.Detail.class, responseCode = "201")
    public RecordQueries.Detail create(NewRecord body) {
        Actor who = actor();
        R draft = filing.create(type(), content(body == null ? null : body.content()), who);
        return queries.detail(type(), draft.recordId, who);
    }

    @PUT
    @Once
    @Path("{recordId}")
    public RecordQueries.Detail save(@PathParam("recordId") UUID recordId, Revised body) {
        requireBody(body);
        filing.save(type(), recordId, body.lock(), content(body.content()), actor());
        return read(recordId);
    }

    @POST
    @Once
    @Path("{recordId}/submit")
    public RecordQueries.Detail submit(@PathParam("recordId") UUID recordId, Seen body) {
        requireBody(body);
        filing.submit(type(), recordId, body.lock(), actor());
        return read(recordId);
    }

    @POST
    @Once
    @Path("{recordId}/accept")
    public RecordQueries.Detail accept(@PathParam("recordId") UUID recordId, Seen body) {
        requireBody(body);
        review.accept(type(), recordId, body.lock(), actor());
        return read(recordId);
    }

    @POST
    @Once
    @Path("accept")
    public AcceptedCount acceptSeveral(Several body) {
        requireBody(body);
        requireBody(body.recordIds());
        return new AcceptedCount(review.accept(type(), body.recordIds(), actor()));
    }

    @POST
    @Once
    @Path("{recordId}/return")
    public RecordQueries.Detail giveBack(@PathParam("recordId") UUID recordId, Returned body) {
        requireBody(body);
        filing.giveBack(type(), recordId, body.lock(), body.reason(), actor());
        return read(recordId);
    }

    @POST
    @Once
    @Path("{recordId}/withdraw")
    public RecordQueries.Detail withdraw(@PathParam("recordId") UUID recordId, Withdrawn body) {
        requireBody(body);
        filing.withdraw(type(), recordId, body.lock(), body.reasonCode(), actor());
        return read(recordId);
    }

    /** Personal values in plain. Recorded before they leave. */
    @POST
    @DoneAgain("Every disclosure is one of its own, and nothing personal in plain is kept.")
    @Path("{recordId}/reveal")
    public RestResponse<Revealed> reveal(@PathParam("recordId") UUID recordId, Asked body) {
        requireBody(body);
        Map<String, String> told = disclosing.reveal(type(), recordId, body.fields(), body.reason(), actor());
        return ResponseBuilder.ok(new Revealed(recordId, told))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Once
    @Path("{recordId}/open")
    public void discard(@PathParam("recordId") UUID recordId) {
        filing.discard(type(), recordId, actor());
    }

    @POST
    @Once
    @Path("{recordId}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RecordQueries.Detail attach(
            @PathParam("recordId") UUID recordId, @RestForm("file") FileUpload file, @RestForm("lock") Integer lock) {
        if (file == null || lock == null) {
            throw ProblemException.badRequest("file", Text.of("没有收到文件", "No file arrived"));
        }
        evidence.attach(type(), recordId, lock, file.uploadedFile(), file.fileName(), actor());
        return read(recordId);
    }

    @DELETE
    @Once
    @Path("{recordId}/evidence/{evidenceId}")
    public RecordQueries.Detail detach(
            @PathParam("recordId") UUID recordId,
            @PathParam("evidenceId") UUID evidenceId,
            @QueryParam("lock") int lock) {
        evidence.remove(type(), recordId, lock, evidenceId, actor());
        return read(recordId);
    }

    @GET
    @Path("{recordId}/evidence/{evidenceId}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = File.class)))
    public Response open(@PathParam("recordId") UUID recordId, @PathParam("evidenceId") UUID evidenceId) {
        EvidenceFiling.File file = evidence.open(readable(recordId), evidenceId);
        return Downloads.of(file.evidence().name(), file.evidence().mediaType(), file.content());
    }

    /** The rows of the record that the caller may read in full. */
    private List<R> readable(UUID recordId) {
        Actor who = actor();
        return rows.visible(type(), recordId, who).stream()
                .filter(row -> !personal.withheld(type(), row, who))
                .toList();
    }

    private static Map<String, Object> content(Map<String, Object> content) {
        requireBody(content);
        return content;
    }

    private static void requireBody(Object body) {
        if (body == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
    }
}
