package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/handovers")
@Blocking
@Tag(name = "task")
public class HandoverResource {

    private final Handovers handovers;
    private final CurrentActor actor;

    HandoverResource(Handovers handovers, CurrentActor actor) {
        this.handovers = handovers;
        this.actor = actor;
    }

    /** @param tasks ids of those that are another's now */
    public record HandedOver(List<String> tasks) {}

    @POST
    @Once
    @Operation(
            summary = "Hand everything of a colleague over to another",
            description = "By a reviewer of their unit, or the office; a step of each task that was theirs.")
    public HandedOver handOver(Handovers.Order order) {
        if (order == null) {
            throw new ProblemException(ProblemCode.BAD_STEP, "from", "from");
        }
        return new HandedOver(
                handovers.handOver(order, actor.get()).stream().map(Task::id).toList());
    }
}
