package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/reconciliations")
@Blocking
@Tag(name = "reconciliation", description = "对账: each owner's own sums beside the ledger, record by record")
public class ReconciliationResource {

    private static final int RECENT = 60;

    private final ReconciliationStore store;
    private final Round round;
    private final CurrentCaller caller;

    ReconciliationResource(ReconciliationStore store, Round round, CurrentCaller caller) {
        this.store = store;
        this.round = round;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The newest comparisons, without their differences")
    public List<Reconciliation> recent() {
        return store.recent(RECENT);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One comparison with the records that differ", description = "The first thousand boundaries.")
    public Reconciliation one(@RestPath long id) {
        return store.get(id);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Operation(
            summary = "Compare every owner now",
            description = "Answers at once; the comparisons go on by themselves.")
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Reconciliation.class)))
    public List<Reconciliation> begin() {
        List<Long> begun = round.begin(caller.get().username());
        return begun.stream().map(store::get).toList();
    }
}
