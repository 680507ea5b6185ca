package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.unchanged.FromLedger;
import cn.chaoyang.scorecard.gateway.unchanged.NotModified;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scorecard")
@FromLedger
@Tag(name = "scorecard", description = "All indicators on any day, as known at any moment")
public class ScorecardResource {

    private final ScorecardAnswers answers;
    private final Clock clock;

    ScorecardResource(ScorecardAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The scorecard",
            description = "Every value is a sum of ledger entries effective by `on` and in the log by `knownAt`."
                    + " 未报 is `status: unreported` with `value: null`. Answers 304 to a current If-None-Match.")
    @APIResponseSchema(Scorecard.class)
    @APIResponse(responseCode = "304", description = "nothing was booked since")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Buffer> read(
            @Parameter(description = "any day, default today", example = "2026-06-30") @QueryParam("on") String on,
            @Parameter(description = "ISO 8601, default everything booked") @QueryParam("knownAt") String knownAt,
            @Context RoutingContext context) {
        return answers.answer(
                Parameters.day("on", on, LocalDate.now(clock)),
                Parameters.known("knownAt", knownAt, Known.NOW),
                NotModified.version(context));
    }
}
