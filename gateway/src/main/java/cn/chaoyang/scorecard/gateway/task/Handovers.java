package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 交接: one action, and everything that was a colleague's is another's. */
@ApplicationScoped
public class Handovers {

    private final Tasks tasks;
    private final TaskMoves moves;

    Handovers(Tasks tasks, TaskMoves moves) {
        this.tasks = tasks;
        this.moves = moves;
    }

    /**
     * What is handed over, and to whom.
     *
     * @param unit whose people they are; {@code null} for the caller's own, another only for the office
     * @param from login name of whoever leaves the post
     * @param name of whoever takes it
     * @param account login name of whoever takes it
     */
    @Schema(name = "Handover")
    public record Order(@Nullable String unit, String from, String name, String account, String reason) {}

    /**
     * Hands over all or nothing; what is done with stays as it was.
     *
     * @return the tasks that are another's now, none when nothing was theirs
     */
    @Transactional
    public List<Task> handOver(Order order, Actor actor) {
        String unit = order.unit() == null ? actor.unit() : order.unit();
        if (!actor.is(Role.SUPERVISOR) && !String.valueOf(actor.unit()).equals(unit)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "unit", unit);
        }
        StepRules.checkName(order.name(), order.account());
        if (order.from() == null || order.account() == null || order.from().equals(order.account())) {
            throw new ProblemException(ProblemCode.BAD_STEP, "account", "account");
        }
        StepContent.HandedOver content = new StepContent.HandedOver(unit, order.from(), order.name(), order.account());
        return tasks.all().stream()
                .filter(task -> task.state().isOpen())
                .filter(task -> task.persons().stream()
                        .anyMatch(one -> unit.equals(one.unit()) && order.from().equals(one.account())))
                .map(task -> moves.take(task.id(), Move.HAND_OVER, content, order.reason(), actor))
                .toList();
    }
}
