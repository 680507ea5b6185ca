package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import cn.chaoyang.scorecard.gateway.decision.DecisionResource.Proposed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/decisions")
@Blocking
@Tag(name = "decision")
public class CommonDecisionResource {

    private final DecisionService service;
    private final CurrentCaller caller;

    CommonDecisionResource(DecisionService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Once
    @Operation(
            summary = "Decide about all indicators, or on a ladder of reminders",
            description =
                    "Thresholds and rates, for every indicator that has none of its own; ladders, one for each kind of"
                            + " obligation.")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Decision.class)))
    public Decision decide(Proposed body) {
        return service.record(body, null, caller.get().username());
    }
}
