package cn.chaoyang.scorecard.gateway.rebuild;

import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/rebuilds")
@Blocking
@Tag(name = "rebuild", description = "重建: the ledger made anew from the logs, beside the live one")
public class RebuildResource {

    private static final int LONGEST_REASON = 500;

    private final RebuildStore store;
    private final Rebuilding rebuilding;
    private final CurrentCaller caller;

    RebuildResource(RebuildStore store, Rebuilding rebuilding, CurrentCaller caller) {
        this.store = store;
        this.rebuilding = rebuilding;
        this.caller = caller;
    }

    /** Why it is decided so. */
    @Schema(name = "RebuildDecision")
    public record Decision(String reason) {}

    @GET
    @Operation(summary = "All rebuilds, the newest first")
    public List<Rebuild> all() {
        return store.all();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rebuild with the records that differ", description = "The first thousand boundaries.")
    public Rebuild one(@RestPath long id) {
        return store.get(id);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Operation(
            summary = "Make the ledger anew",
            description =
                    "Answers at once. An equal one is swapped in by itself; one that differs waits for a decision.")
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rebuild.class)))
    public Rebuild begin() {
        long id = rebuilding.begin(caller.get().username());
        return store.get(id);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("{id}/adoption")
    @Operation(summary = "Put one that differs in place of the live ledger")
    public Rebuild adopt(@RestPath long id, Decision body) {
        rebuilding.adopt(id, reason(body), caller.get().username());
        return store.get(id);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("{id}/discard")
    @Operation(summary = "Drop one that differs")
    public Rebuild discard(@RestPath long id, Decision body) {
        rebuilding.discard(id, reason(body), caller.get().username());
        return store.get(id);
    }

    private static String reason(Decision body) {
        String reason =
                body == null || body.reason() == null ? "" : body.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "reason", "reason");
        }
        return reason;
    }
}
