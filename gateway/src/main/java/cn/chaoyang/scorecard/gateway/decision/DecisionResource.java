package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.jspecify.annotations.Nullable;

@Path("/indicators/{id}/decisions")
@Blocking
@Tag(name = "decision", description = "Paths, thresholds, rates, rulings and colours set by hand, with their history")
public class DecisionResource {

    private final DecisionService service;
    private final Plan plan;
    private final CurrentCaller caller;

    DecisionResource(DecisionService service, Plan plan, CurrentCaller caller) {
        this.service = service;
        this.plan = plan;
        this.caller = caller;
    }

    /**
     * What is to be decided.
     *
     * @param content as the kind asks for it
     */
    public record Proposed(
            @Schema(implementation = Decision.Kind.class) String kind, JsonNode content, String reason) {}

    /**
     * What holds for an indicator now, and everything that was decided about it, the newest first.
     *
     * @param proposal rates by the ledger's own last twelve months; absent where nothing expires
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InForce(
            cn.chaoyang.scorecard.gateway.pace.Path path,
            cn.chaoyang.scorecard.gateway.pace.Thresholds thresholds,
            cn.chaoyang.scorecard.gateway.pace.Rates rates,
            @Nullable Proposal proposal,
            @Nullable Ruling ruling,
            List<Decision> history) {}

    /** Each absent while there is not a year of it, or too little to say anything. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Proposal(java.math.@Nullable BigDecimal renewal, java.math.@Nullable BigDecimal pass) {}

    @GET
    @Operation(summary = "What was decided about an indicator")
    public InForce read(@RestPath String id) {
        return service.inForce(indicator(id));
    }

    @POST
    @Once
    @Operation(
            summary = "Decide about one indicator",
            description = "Kept for ever; a later decision stands in its place.")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Decision.class)))
    public Decision decide(@RestPath String id, Proposed body) {
        return service.record(body, indicator(id), caller.get().username());
    }

    private Indicator indicator(String id) {
        return plan.indicator(id).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_INDICATOR, "id", id));
    }
}
