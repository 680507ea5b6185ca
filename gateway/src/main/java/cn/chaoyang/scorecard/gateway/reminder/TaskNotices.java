package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.notice.About;
import cn.chaoyang.scorecard.gateway.notice.Addressee;
import cn.chaoyang.scorecard.gateway.notice.NoticeKind;
import cn.chaoyang.scorecard.gateway.notice.Notices;
import cn.chaoyang.scorecard.gateway.task.Move;
import cn.chaoyang.scorecard.gateway.task.Source;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.TaskMoved;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** Tells of a step whoever has to take the next, or has waited for this one. */
@ApplicationScoped
class TaskNotices {

    private final Notices notices;
    private final Transaction transaction;
    private final UnitsToday units;
    private final GatewayConfig config;

    TaskNotices(Notices notices, Transaction transaction, UnitsToday units, GatewayConfig config) {
        this.notices = notices;
        this.transaction = transaction;
        this.units = units;
        this.config = config;
    }

    void tell(@Observes TaskMoved moved) {
        Optional<NoticeKind> kind = kind(moved);
        kind.ifPresent(told -> transaction.run(connection -> {
            Task task = moved.task();
            notices.tell(
                    connection,
                    told,
                    new About(task.id(), task.id(), task.title(), task.deadline()),
                    List.of(Addressee.everybodyOf(unit(told, task))));
            return null;
        }));
    }

    /** @return empty where nobody waits for it */
    private static Optional<NoticeKind> kind(TaskMoved moved) {
        Move move = moved.step().move();
        return Optional.ofNullable(
                switch (move) {
                    // Of the plan's own everybody knows.
                    case RAISE -> moved.task().source() == Source.PLAN ? null : NoticeKind.TASK_RAISED;
                    case ISSUE -> NoticeKind.TASK_ISSUED;
                    case DECLINE -> NoticeKind.TASK_DECLINED;
                    case AMEND -> moved.task().state() == TaskState.TO_ISSUE ? null : NoticeKind.TASK_AMENDED;
                    case SUBMIT -> NoticeKind.TASK_TO_REVIEW;
                    case APPROVE -> NoticeKind.TASK_TO_CHECK;
                    case RETURN, REJECT -> NoticeKind.TASK_RETURNED;
                    case CLOSE, CLOSE_RECOVERED -> NoticeKind.TASK_CLOSED;
                    case REOPEN -> NoticeKind.TASK_REOPENED;
                    case WITHDRAW_EVIDENCE ->
                        moved.before().state() == TaskState.CLOSED ? NoticeKind.TASK_REOPENED : null;
                    case ASK_EXTENSION -> NoticeKind.EXTENSION_ASKED;
                    case GRANT_EXTENSION -> NoticeKind.EXTENSION_GRANTED;
                    case REFUSE_EXTENSION -> NoticeKind.EXTENSION_REFUSED;
                    case SUSPEND -> NoticeKind.TASK_SUSPENDED;
                    case RESUME -> NoticeKind.TASK_RESUMED;
                    case PROPOSE_END -> NoticeKind.END_PROPOSED;
                    case END -> NoticeKind.TASK_ENDED;
                    case RECOVER -> moved.task().state().isOpen() ? NoticeKind.TASK_RECOVERED : null;
                    default -> null;
                });
    }

    private String unit(NoticeKind kind, Task task) {
        return switch (kind) {
            case TASK_RAISED, TASK_DECLINED, TASK_TO_CHECK, EXTENSION_ASKED, TASK_RECOVERED -> config.office();
            case END_PROPOSED -> config.leaders();
            default -> InCharge.unit(task, units.get());
        };
    }
}
