package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.reading.Known;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scorecard")
@Blocking
@Tag(name = "scorecard", description = "All indicators on any day, as known at any moment")
public class ScorecardResource {

    private final ScorecardService service;
    private final Clock clock;

    ScorecardResource(ScorecardService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The scorecard",
            description = "Every value is a sum of ledger entries effective by `on` and in the log by `knownAt`."
                    + " 未报 is `status: unreported` with `value: null`. Answers 304 to a current If-None-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Scorecard.class)))
    @APIResponse(responseCode = "304", description = "nothing was booked since")
    @APIResponse(responseCode = "400", description = "a bad date or moment, application/problem+json")
    public Response read(
            @Parameter(description = "any day, default today", example = "2026-06-30") @QueryParam("on") String on,
            @Parameter(description = "ISO 8601, default everything booked") @QueryParam("knownAt") String knownAt,
            @HeaderParam("If-None-Match") String callersTag) {
        LocalDate day = Parameters.day("on", on, LocalDate.now(clock));
        Known known = Parameters.known("knownAt", knownAt, Known.NOW);
        ScorecardService.Tagged tagged = service.read(day, known, value(callersTag));
        Response.ResponseBuilder response =
                tagged.scorecard().map(scorecard -> Response.ok(scorecard)).orElseGet(Response::notModified);
        return response.tag(new EntityTag(tagged.tag(), true))
                .cacheControl(CacheControl.valueOf("private, no-cache"))
                .build();
    }

    private static String value(String header) {
        return header == null ? null : header.replaceFirst("^W/", "").replace("\"", "");
    }
}
