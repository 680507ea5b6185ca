package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Which tasks a list shows. */
public class TaskFilter {

    private static final int SOON = 15;

    /** A state, or {@code open}. */
    @QueryParam("state")
    String state;

    /** Led by the unit, or with its part in it. */
    @QueryParam("unit")
    String unit;

    @QueryParam("action")
    String action;

    @QueryParam("indicator")
    String indicator;

    /** {@code overdue}, {@code soon} (within 15 days) or {@code late-milestone}. */
    @QueryParam("due")
    String due;

    /** {@code lead} or {@code co}: the caller's unit's. */
    @QueryParam("mine")
    String mine;

    Predicate<Task> matching(LocalDate today, Actor reader) {
        return byState()
                .and(task ->
                        unit == null || unit.equals(task.lead()) || task.co().contains(unit))
                .and(task -> action == null || action.equals(task.action()))
                .and(task -> indicator == null || indicator.equals(task.indicator()))
                .and(byDue(today))
                .and(byOwner(reader));
    }

    private Predicate<Task> byState() {
        if (state == null) {
            return task -> true;
        }
        if ("open".equals(state)) {
            return task -> task.state().isOpen();
        }
        try {
            TaskState wanted = TaskState.of(state);
            return task -> task.state() == wanted;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_STEP, "state", state);
        }
    }

    private Predicate<Task> byDue(LocalDate today) {
        if (due == null) {
            return task -> true;
        }
        return switch (due) {
            case "overdue" -> task -> task.isOverdue(today);
            case "soon" ->
                task -> task.state().isDue()
                        && !task.isOverdue(today)
                        && !task.deadline().isAfter(today.plusDays(SOON));
            case "late-milestone" -> task -> !task.overdueMilestones(today).isEmpty();
            default -> throw new ProblemException(ProblemCode.BAD_STEP, "due", due);
        };
    }

    private Predicate<Task> byOwner(Actor reader) {
        if (mine == null) {
            return task -> true;
        }
        return switch (mine) {
            case "lead" -> task -> isReaders(reader, task.lead(), task);
            case "co" -> task -> task.co().stream().anyMatch(co -> isReaders(reader, co, task));
            default -> throw new ProblemException(ProblemCode.BAD_STEP, "mine", mine);
        };
    }

    private static boolean isReaders(Actor reader, String unit, Task task) {
        return reader.units()
                .responsible(unit, task.id())
                .filter(today -> today.equals(reader.unit()))
                .isPresent();
    }
}
