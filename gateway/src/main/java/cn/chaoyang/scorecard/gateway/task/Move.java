package cn.chaoyang.scorecard.gateway.task;

import static cn.chaoyang.scorecard.gateway.task.Part.CO_CLERK;
import static cn.chaoyang.scorecard.gateway.task.Part.CO_REVIEWER;
import static cn.chaoyang.scorecard.gateway.task.Part.LEADER;
import static cn.chaoyang.scorecard.gateway.task.Part.LEAD_CLERK;
import static cn.chaoyang.scorecard.gateway.task.Part.LEAD_REVIEWER;
import static cn.chaoyang.scorecard.gateway.task.Part.OFFICE;
import static cn.chaoyang.scorecard.gateway.task.Part.SYSTEM;
import static cn.chaoyang.scorecard.gateway.task.TaskState.CLOSED;
import static cn.chaoyang.scorecard.gateway.task.TaskState.IN_PROGRESS;
import static cn.chaoyang.scorecard.gateway.task.TaskState.OPEN;
import static cn.chaoyang.scorecard.gateway.task.TaskState.SUSPENDED;
import static cn.chaoyang.scorecard.gateway.task.TaskState.TERMINATED;
import static cn.chaoyang.scorecard.gateway.task.TaskState.TO_CHECK;
import static cn.chaoyang.scorecard.gateway.task.TaskState.TO_ISSUE;
import static cn.chaoyang.scorecard.gateway.task.TaskState.TO_REVIEW;
import static cn.chaoyang.scorecard.gateway.task.TaskState.TO_SIGN;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The state machine: every step there is, the states it may be taken in, the state it leads to, and whose it is. What is not here cannot
 * happen.
 */
public enum Move {
    /** 立项: how a task begins. */
    RAISE(none(), TO_ISSUE, by(OFFICE, SYSTEM), StepContent.Raised.class, false),
    /** 交办 */
    ISSUE(in(TO_ISSUE), TO_SIGN, by(OFFICE), null, false),
    /** 收回交办 */
    RECALL(in(TO_SIGN), TO_ISSUE, by(OFFICE), null, true),
    /** 签收 */
    SIGN(in(TO_SIGN), IN_PROGRESS, by(LEAD_CLERK, LEAD_REVIEWER), null, false),
    /** 退回交办: it is not the unit's to do. */
    DECLINE(in(TO_SIGN), TO_ISSUE, by(LEAD_REVIEWER), null, true),
    /** 调整责任单位、时限 */
    AMEND(OPEN, null, by(OFFICE), StepContent.Amended.class, true),
    /** 明确责任人: each unit its own. */
    ASSIGN(OPEN, null, by(OFFICE, LEAD_CLERK, LEAD_REVIEWER, CO_CLERK, CO_REVIEWER), StepContent.Assigned.class, false),
    /** 交接: what was a colleague's is another's now. */
    HAND_OVER(OPEN, null, by(OFFICE, LEAD_REVIEWER, CO_REVIEWER), StepContent.HandedOver.class, true),
    /** 分解节点 */
    BREAK_DOWN(OPEN, null, by(OFFICE, LEAD_CLERK, LEAD_REVIEWER), StepContent.BrokenDown.class, false),
    /** 节点完成 */
    REACH(in(IN_PROGRESS), null, by(LEAD_CLERK, LEAD_REVIEWER), StepContent.Reached.class, false),
    /** 报进展: units that take part to the one that leads, which sums it up. */
    REPORT(
            in(IN_PROGRESS),
            null,
            by(LEAD_CLERK, LEAD_REVIEWER, CO_CLERK, CO_REVIEWER),
            StepContent.Reported.class,
            false),
    /** 上传佐证 */
    ATTACH(in(IN_PROGRESS), null, by(LEAD_CLERK, LEAD_REVIEWER, CO_CLERK, CO_REVIEWER), Evidence.class, false),
    /** 撤回佐证: what rests on it is not done any more. */
    WITHDRAW_EVIDENCE(
            in(IN_PROGRESS, TO_REVIEW, TO_CHECK, CLOSED),
            IN_PROGRESS,
            by(OFFICE, LEAD_CLERK, LEAD_REVIEWER, SYSTEM),
            StepContent.Withdrawn.class,
            true),
    /** 报请销号 */
    SUBMIT(in(IN_PROGRESS), TO_REVIEW, by(LEAD_CLERK, LEAD_REVIEWER), null, false),
    /** 撤回报请 */
    RETRACT(in(TO_REVIEW), IN_PROGRESS, by(LEAD_CLERK), null, false),
    /** 审核通过 */
    APPROVE(in(TO_REVIEW), TO_CHECK, by(LEAD_REVIEWER), null, false),
    /** 审核退回 */
    RETURN(in(TO_REVIEW), IN_PROGRESS, by(LEAD_REVIEWER), null, true),
    /** 核查销号 */
    CLOSE(in(TO_CHECK), CLOSED, by(OFFICE), null, false),
    /** 核查退回 */
    REJECT(in(TO_CHECK), IN_PROGRESS, by(OFFICE), null, true),
    /** 申请延期 */
    ASK_EXTENSION(in(IN_PROGRESS), null, by(LEAD_CLERK, LEAD_REVIEWER), StepContent.Extended.class, true),
    /** 批准延期 */
    GRANT_EXTENSION(OPEN, null, by(OFFICE), null, false),
    /** 不批延期 */
    REFUSE_EXTENSION(OPEN, null, by(OFFICE), null, true),
    /** 暂缓 */
    SUSPEND(in(TO_SIGN, IN_PROGRESS), SUSPENDED, by(OFFICE), null, true),
    /** 恢复办理 */
    RESUME(in(SUSPENDED), IN_PROGRESS, by(OFFICE), null, false),
    /** 提请终止: a leader decides. */
    PROPOSE_END(OPEN, null, by(OFFICE), null, true),
    /** 批准终止 */
    END(OPEN, TERMINATED, by(LEADER), null, false),
    /** 不批终止 */
    KEEP(OPEN, null, by(LEADER), null, true),
    /** 重开: what a leader has ended stays ended. */
    REOPEN(in(CLOSED), IN_PROGRESS, by(OFFICE), null, true),
    /** 指标恢复，提请销号; of a task that is done with, that the lag is over. */
    RECOVER(EnumSet.allOf(TaskState.class), null, by(SYSTEM), StepContent.Standing.class, false),
    /** 指标再次滞后 */
    RELAPSE(OPEN, null, by(SYSTEM), StepContent.Standing.class, false),
    /** 指标恢复销号: the ledger is the evidence. */
    CLOSE_RECOVERED(in(TO_ISSUE, TO_SIGN, IN_PROGRESS), CLOSED, by(OFFICE), null, false);

    private final Set<TaskState> from;
    private final TaskState to;
    private final Set<Part> parts;
    private final Class<?> content;
    private final boolean reasoned;

    Move(Set<TaskState> from, TaskState to, Set<Part> parts, Class<?> content, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.parts = parts;
        this.content = content;
        this.reasoned = reasoned;
    }

    /** The states it may be taken in; none for the one a task begins with. */
    Set<TaskState> from() {
        return from;
    }

    /** Where it leads; empty when the state stays. */
    Optional<TaskState> to() {
        return Optional.ofNullable(to);
    }

    /** Whose it is. */
    Set<Part> parts() {
        return parts;
    }

    boolean isOf(Set<Part> some) {
        return parts.stream().anyMatch(some::contains);
    }

    /** The shape of what it says; empty when it says nothing but that it was taken. */
    Optional<Class<?>> content() {
        return Optional.ofNullable(content);
    }

    /** Whether a reason has to be given. */
    boolean isReasoned() {
        return reasoned;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Move read(String wire) {
        return of(wire).orElseThrow(() -> new IllegalArgumentException(wire));
    }

    static Optional<Move> of(String wire) {
        return Arrays.stream(values()).filter(move -> move.wire().equals(wire)).findFirst();
    }

    private static Set<TaskState> none() {
        return Set.of();
    }

    private static Set<TaskState> in(TaskState first, TaskState... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    private static Set<Part> by(Part first, Part... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
