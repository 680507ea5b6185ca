package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.DoneAgain;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.FieldValue;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.person.DeletionRequest.Ground;
import cn.chaoyang.scorecard.register.person.HeldView.DeletionLine;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.OwnPath;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a service holds on one person; the same in every service, below its own path. Who is asked about stands in the body,
 * never in an address.
 */
@Path("/api/{service}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonalDataResource {

    private static final String NO_STORE = "no-store";

    @Inject
    PersonalDataService service;

    @Inject
    PersonalHoldings holdings;

    @Inject
    Deletions deletions;

    @Inject
    RecordTypes types;

    @Inject
    OwnPath own;

    @Inject
    CurrentActor actor;

    @Inject
    RegisterConfig config;

    @Inject
    Clock clock;

    @PathParam("service")
    String path;

    /** @param identity what tells the person from others, by field name: documentType and identityNo */
    public record Somebody(@Schema(additionalProperties = FieldValue.class) Map<String, Object> identity) {}

    /** Why a copy is made. */
    public record CopyAsked(
            @Schema(additionalProperties = FieldValue.class) Map<String, Object> identity, String reason) {}

    /** That everything held on a person be destroyed, and why. */
    public record DeletionAsked(
            @Schema(additionalProperties = FieldValue.class) Map<String, Object> identity,
            @Schema(implementation = Ground.class) String ground,
            @Nullable String note) {}

    /** @param reason why it is refused; of no matter where it is carried out */
    public record Decided(boolean carryOut, @Nullable String reason) {}

    /** What is handed to the person. */
    public record Copy(String district, Instant madeAt, List<PersonalDataService.CopiedRecord> records) {}

    @POST
    @DoneAgain("It writes nothing.")
    @Path("lookup")
    public RestResponse<HeldView> lookUp(Somebody body) {
        return unstored(service.view(holder(body == null ? null : body.identity()), actor()));
    }

    @POST
    @DoneAgain("Every disclosure is one of its own, and nothing personal in plain is kept.")
    @Path("copy")
    public RestResponse<Copy> copy(CopyAsked body) {
        String holder = holder(body == null ? null : body.identity());
        Copy copy = new Copy(config.district(), clock.instant(), service.copy(holder, body.reason(), actor()));
        return ResponseBuilder.ok(copy)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                .build();
    }

    @GET
    @Path("deletions")
    public List<DeletionLine> waiting() {
        return service.waiting(actor());
    }

    /** What personal data the service processes, by register. */
    @GET
    @Path("processing")
    public List<Processing> processing() {
        own.require(path);
        return types.all().stream()
                .map(type -> Processing.of(type, config.retention().period()))
                .filter(line -> !line.fields().isEmpty())
                .toList();
    }

    /** What a request is about, for who decides it. */
    @GET
    @Path("deletions/{id}")
    public RestResponse<HeldView> asked(@PathParam("id") UUID id) {
        Actor who = actor();
        DeletionRequest request = DeletionRequest.findById(id);
        if (request == null) {
            throw ProblemException.notFound("deletion", Text.of("没有这份删除申请", "There is no such request"));
        }
        return unstored(service.view(request.holder, who));
    }

    @POST
    @Once
    @Path("deletions")
    @ResponseStatus(201)
    @APIResponseSchema(value = DeletionLine.class, responseCode = "201")
    public DeletionLine ask(DeletionAsked body) {
        String holder = holder(body == null ? null : body.identity());
        Actor who = actor();
        DeletionRequest request = deletions.ask(holder, ground(body.ground()), body.note(), who);
        return PersonalDataService.line(request, who);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("deletions/{id}/decide")
    public DeletionLine decide(@PathParam("id") UUID id, Decided body) {
        Actor who = actor();
        if (body == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
        return PersonalDataService.line(
                body.carryOut() ? deletions.carryOut(id, who) : deletions.refuse(id, body.reason(), who), who);
    }

    private Actor actor() {
        own.require(path);
        return actor.get();
    }

    private String holder(Map<String, Object> identity) {
        own.require(path);
        if (identity == null) {
            throw ProblemException.badRequest("body", Text.of("请求内容为空", "The request has no body"));
        }
        return holdings.holder(identity);
    }

    private static Ground ground(String asked) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.wire().equals(asked))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("ground", Text.of("请选择删除依据", "Choose a ground")));
    }

    private static <T> RestResponse<T> unstored(T entity) {
        return ResponseBuilder.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }
}
