package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.lock.CorrectionStep.Kind;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/months/{month}/corrections")
@Blocking
@Tag(name = "lock")
public class CorrectionResource {

    private final Corrections corrections;
    private final CurrentActor actor;

    CorrectionResource(Corrections corrections, CurrentActor actor) {
        this.corrections = corrections;
        this.actor = actor;
    }

    /** @param reason of the draft, or why it is returned */
    @Schema(name = "CorrectionOrder")
    public record StepOrder(@Nullable String reason) {}

    @GET
    @Operation(summary = "What the lock of the month will correct of the one before, with the slips for it")
    public List<Corrections.Slip> list(@RestPath String month) {
        return corrections.of(Parameters.month("month", month), actor.get());
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("{indicator}/{step}")
    @Operation(summary = "Take a step of a slip", description = "draft, sign, approve or return; `moves` says which.")
    public List<Corrections.Slip> take(
            @RestPath String month, @RestPath String indicator, @RestPath String step, StepOrder body) {
        YearMonth of = Parameters.month("month", month);
        corrections.take(of, indicator, kind(step), body == null ? null : body.reason(), actor.get());
        return corrections.of(of, actor.get());
    }

    private static Kind kind(String step) {
        try {
            return Kind.of(step);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_STEP, "step", step);
        }
    }
}
