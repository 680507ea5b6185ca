package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.attachment.Attachments;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import cn.chaoyang.scorecard.gateway.matter.MatterStore.Search;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.task.StepContent;
import cn.chaoyang.scorecard.gateway.task.StepJson;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/matters")
@Blocking
@Tag(name = "matter", description = "重大事项请示报告: what units ask and tell, with replies and remarks")
public class MatterResource {

    private static final int PAGE = 50;

    /** Those a request of their own is for. */
    private static final Set<MatterMove> ELSEWHERE = Set.of(
            MatterMove.DRAFT,
            MatterMove.EDIT,
            MatterMove.ATTACH,
            MatterMove.DETACH,
            MatterMove.FILE,
            MatterMove.RAISE_TASK);

    private final Matters matters;
    private final MatterStore store;
    private final MatterRules rules;
    private final Attachments attachments;
    private final CurrentActor actor;

    MatterResource(Matters matters, MatterStore store, MatterRules rules, Attachments attachments, CurrentActor actor) {
        this.matters = matters;
        this.store = store;
        this.rules = rules;
        this.attachments = attachments;
        this.actor = actor;
    }

    /** What moved last first. */
    public record MatterPage(long total, List<MatterLine> items) {}

    /**
     * A matter in a list.
     *
     * @param at when it moved last
     * @param moves what the caller may do to it now
     */
    public record MatterLine(
            UUID id,
            MatterKind kind,
            String unit,
            MatterState state,
            int version,
            String title,
            @Nullable String documentNo,
            Instant at,
            List<MatterMove> moves) {}

    public record DraftOrder(MatterKind kind, Paper paper) {}

    /** @param version of the matter that is looked at */
    public record EditOrder(int version, Paper paper) {}

    /**
     * A step to take.
     *
     * @param version of the matter that is looked at
     * @param content of the move's shape; absent where it says nothing
     */
    @Schema(name = "MatterMoveOrder")
    public record MoveOrder(int version, @Nullable JsonNode content) {}

    /**
     * @param version of the matter that is looked at
     * @param task as for {@code POST /tasks}
     */
    public record TaskOrder(int version, StepContent.Raised task) {}

    @GET
    @Operation(summary = "The matters one may see, what moved last first", description = "Filters are joined by and.")
    public MatterPage all(
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String unit,
            @RestQuery String page,
            @RestQuery String size) {
        Actor reader = actor.get();
        MatterStore.Found found = store.search(
                new Search(
                        filter("kind", kind, MatterKind::of),
                        filter("state", state, MatterState::of),
                        unit == null || unit.isEmpty() ? null : unit,
                        MatterPart.seesAll(reader) ? null : MatterPart.units(reader)),
                Parameters.page(page, size, PAGE));
        return new MatterPage(
                found.total(),
                found.matters().stream().map(matter -> line(matter, reader)).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A matter with its history")
    public MatterView one(@RestPath UUID id) {
        return view(matters.get(id, actor.get()));
    }

    @POST
    @Once
    @Operation(summary = "Draft a 请示 or 报告 for one's unit")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatterView.class)))
    public MatterView draft(DraftOrder body) {
        DraftOrder order = body == null ? new DraftOrder(null, null) : body;
        return view(matters.draft(order.kind(), order.paper(), actor.get()));
    }

    @PUT
    @Once
    @Path("{id}")
    @Operation(summary = "Write a draft anew")
    public MatterView edit(@RestPath UUID id, EditOrder body) {
        EditOrder order = body == null ? new EditOrder(0, null) : body;
        return view(matters.edit(id, order.version(), order.paper(), actor.get()));
    }

    @POST
    @Once
    @Path("{id}/moves/{move}")
    @Operation(summary = "Take a step", description = "What may follow is in `moves` of the matter.")
    public MatterView take(@RestPath UUID id, @RestPath String move, MoveOrder body) {
        MoveOrder order = body == null ? new MoveOrder(0, null) : body;
        MatterMove step = MatterMove.of(move)
                .filter(one -> !ELSEWHERE.contains(one))
                .orElseThrow(() -> new ProblemException(ProblemCode.BAD_STEP, "move", move));
        return view(matters.take(id, order.version(), step, said(step, order.content()), actor.get()));
    }

    @POST
    @Once
    @Path("{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attach a file", description = "Parts `file` (PDF, picture, docx, xlsx or OFD) and `version`.")
    public MatterView attach(@RestPath UUID id, @RestForm("file") FileUpload file, @RestForm("version") int version) {
        if (file == null) {
            throw new ProblemException(ProblemCode.NO_FILE, "file", null);
        }
        return view(matters.attach(id, version, file.uploadedFile(), file.fileName(), actor.get()));
    }

    @DELETE
    @Once
    @Path("{id}/attachments/{attachment}")
    @Operation(summary = "Take a file off a draft")
    public MatterView detach(@RestPath UUID id, @RestPath UUID attachment, @RestQuery int version) {
        return view(matters.detach(id, version, attachment, actor.get()));
    }

    @POST
    @Once
    @Path("{id}/task")
    @Operation(summary = "Raise a task of the office's own from it")
    public MatterView task(@RestPath UUID id, TaskOrder body) {
        TaskOrder order = body == null ? new TaskOrder(0, null) : body;
        return view(matters.raiseTask(id, order.version(), order.task(), actor.get()));
    }

    private MatterView view(Matter matter) {
        return MatterView.of(
                matter, attachments.of(Matters.KIND, matter.id().toString()), rules.open(matter, actor.get()));
    }

    private MatterLine line(Matter matter, Actor reader) {
        return new MatterLine(
                matter.id(),
                matter.kind(),
                matter.unit(),
                matter.state(),
                matter.version(),
                matter.paper().title(),
                matter.paper().documentNo(),
                matter.newest().at(),
                rules.open(matter, reader));
    }

    private static Object said(MatterMove move, JsonNode content) {
        try {
            return StepJson.read(move.content(), content);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_STEP, "content", "content");
        }
    }

    private static <T> T filter(String name, String value, Function<String, T> read) {
        try {
            return value == null || value.isEmpty() ? null : read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_FILTER, name, value);
        }
    }
}
