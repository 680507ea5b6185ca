package cn.chaoyang.scorecard.gateway.ladder;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a unit owes by a day. */
public enum ObligationKind {
    /** 任务: to be handed in for review. */
    TASK,
    /** 节点: a milestone of a task, to be done. */
    MILESTONE,
    /** 月度确认: a month to be signed off. */
    MONTH;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
