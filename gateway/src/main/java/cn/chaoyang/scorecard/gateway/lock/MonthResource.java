package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/months/{month}")
@Blocking
@Tag(name = "lock", description = "封账: units sign their month off, the office locks it")
public class MonthResource {

    private final Months months;
    private final Locking locking;
    private final CurrentActor actor;

    MonthResource(Months months, Locking locking, CurrentActor actor) {
        this.months = months;
        this.locking = locking;
        this.actor = actor;
    }

    /** @param zero 零报告 */
    public record Signature(boolean zero, @Nullable String note) {}

    /** @param despite why it is locked though units have not signed, or corrections were not approved */
    public record LockOrder(@Nullable String despite) {}

    @GET
    @Operation(summary = "A month: what each unit confirms, who has, and its lock")
    public Months.Month read(@RestPath String month) {
        return months.month(Parameters.month("month", month));
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("sign-offs")
    @Operation(
            summary = "Sign the month off for one's unit",
            description =
                    "A reviewer, or a clerk in whose hands one left it; again as often as needed until it is locked.")
    public Months.Month sign(@RestPath String month, Signature body) {
        Signature signature = body == null ? new Signature(false, null) : body;
        return months.sign(Parameters.month("month", month), signature.zero(), signature.note(), actor.get());
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("unchanged")
    @Operation(summary = "Say of every task of one's unit that was not reported yet that nothing has changed")
    public Months.Month unchanged(@RestPath String month) {
        return months.unchanged(Parameters.month("month", month), actor.get());
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("lock")
    @Operation(summary = "Lock the month")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LockResource.LockView.class)))
    public LockResource.LockView lock(@RestPath String month, LockOrder body) {
        LockStore.Lock lock = locking.lock(
                Parameters.month("month", month),
                body == null ? null : body.despite(),
                actor.get().name());
        return LockResource.LockView.of(lock);
    }
}
