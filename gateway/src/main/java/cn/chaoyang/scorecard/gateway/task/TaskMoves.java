package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Takes steps: those that may follow, by those whose they are, one at a time. */
@ApplicationScoped
public class TaskMoves {

    private final TaskStore store;
    private final StepRules rules;
    private final Delegations delegations;
    private final Event<TaskMoved> moved;
    private final Clock clock;

    TaskMoves(TaskStore store, StepRules rules, Delegations delegations, Event<TaskMoved> moved, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.delegations = delegations;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * What somebody wants to do to a task.
     *
     * @param version of the task they look at
     * @param reason where the move asks for one
     * @param content of the move's shape
     */
    public record Order(String task, int version, Move move, String reason, JsonNode content) {}

    /**
     * Takes all of them, or none.
     *
     * @throws ProblemException 403 when it is not theirs to do, 409 when the task has moved on or stands elsewhere, 422 for what it lacks
     */
    @Transactional
    public List<Task> take(List<Order> orders, Actor actor) {
        store.takeTurn();
        return orders.stream().map(order -> take(order, actor)).toList();
    }

    private Task take(Order order, Actor actor) {
        Task task = read(order.task());
        if (task.version() != order.version()) {
            throw new ProblemException(ProblemCode.TASK_MOVED, "version", task.id());
        }
        Object content = rules.content(order.move(), order.content(), actor);
        return take(task, order.move(), content, order.reason(), actor);
    }

    /**
     * The same with what is said already at hand.
     *
     * @param content of the move's shape
     */
    @Transactional
    public Task take(String id, Move move, Object content, String reason, Actor actor) {
        store.takeTurn();
        return take(read(id), move, content, reason, actor);
    }

    private Task take(Task task, Move move, Object content, String reason, Actor actor) {
        rules.check(task, move, content, reason, actor);
        String unit = rules.actingFor(actor, task);
        String onBehalfOf = move == Move.APPROVE || move == Move.RETURN
                ? actor.onBehalfOf(task.submittedBy()).orElse(null)
                : null;
        if (onBehalfOf != null) {
            delegations.decided(actor, Map.of("tasks/" + task.id(), onBehalfOf));
        }
        return keep(task, move, content, reason, actor.name(), unit, onBehalfOf);
    }

    /**
     * What follows from the ledger, if it still does: another replica may have been first.
     *
     * @param still asked of the task when it is this step's turn
     * @return empty when it does not follow any more
     */
    @Transactional
    public Optional<Task> takeBySystem(String id, Move move, Object content, String reason, Predicate<Task> still) {
        store.takeTurn();
        Task task = read(id);
        return move.from().contains(task.state()) && still.test(task)
                ? Optional.of(keep(task, move, content, reason, Step.SYSTEM, Step.SYSTEM, null))
                : Optional.empty();
    }

    /** A task of the office's own. */
    @Transactional
    public Task raise(StepContent.Raised raised, Actor actor) {
        store.takeTurn();
        rules.checkRaised(raised);
        return keep(null, nextId(), raised, actor.name(), actor.unit());
    }

    /**
     * A task that follows from the ledger, if it still does: another replica may have been first.
     *
     * @param still asked when it is this step's turn
     */
    @Transactional
    public Optional<Task> raiseBySystem(StepContent.Raised raised, BooleanSupplier still) {
        store.takeTurn();
        return still.getAsBoolean()
                ? Optional.of(keep(null, nextId(), raised, Step.SYSTEM, Step.SYSTEM))
                : Optional.empty();
    }

    /** The tasks of the plan, those that are not there yet. */
    @Transactional
    void raisePlanned(Map<String, StepContent.Raised> planned) {
        store.takeTurn();
        planned.forEach((id, raised) -> {
            if (store.steps(id).isEmpty()) {
                keep(null, id, raised, Step.SYSTEM, Step.SYSTEM);
            }
        });
    }

    private Task keep(Task before, String id, StepContent.Raised raised, String by, String unit) {
        return keep(before, new Step(id, 1, Move.RAISE, raised, null, by, unit, null, now()));
    }

    private Task keep(Task task, Move move, Object content, String reason, String by, String unit, String onBehalfOf) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        return keep(task, new Step(task.id(), task.version() + 1, move, content, why, by, unit, onBehalfOf, now()));
    }

    private Task keep(Task before, Step step) {
        store.append(step);
        Task task = Folding.after(before, step);
        moved.fire(new TaskMoved(before, task, step));
        return task;
    }

    /** @throws ProblemException 404 */
    private Task read(String id) {
        List<Step> steps = store.steps(id);
        if (steps.isEmpty()) {
            throw new ProblemException(ProblemCode.UNKNOWN_TASK, "id", id);
        }
        return Folding.fold(steps);
    }

    private String nextId() {
        String year = "D" + clock.instant().atZone(clock.getZone()).getYear() + '-';
        return year + String.format("%03d", store.countOf(year) + 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
