package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a task stands. */
public enum TaskState {
    /** 待交办 */
    TO_ISSUE,
    /** 待签收 */
    TO_SIGN,
    /** 办理中 */
    IN_PROGRESS,
    /** 待审核: by the unit's own reviewer. */
    TO_REVIEW,
    /** 待核查: by the office. */
    TO_CHECK,
    /** 已销号 */
    CLOSED,
    /** 暂缓 */
    SUSPENDED,
    /** 终止 */
    TERMINATED;

    /** Where there is still something to do. */
    static final Set<TaskState> OPEN =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CLOSED, TERMINATED)));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the unit that leads has something to do by the deadline: nothing before it was issued, nothing once it was filed. */
    public boolean isDue() {
        return this == TO_SIGN || this == IN_PROGRESS;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none */
    @JsonCreator
    public static TaskState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
