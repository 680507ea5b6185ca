package cn.chaoyang.scorecard.gateway.pace;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a figure comes to. 口径待确认 and 预期性 stand beside it, never in place of it. */
public enum Status {
    /** 已完成: the printed operator holds. */
    REACHED("reached"),
    /** 正常 */
    NORMAL("normal"),
    /** 预警 */
    WARNING("warning"),
    /** 滞后 */
    LATE("late"),
    /** 未完成: the deadline is past and the operator does not hold. */
    MISSED("missed"),
    /** 未报: nothing is booked; no colour. */
    UNREPORTED("unreported"),
    /** 样本不足: a ratio of too few. */
    SMALL_SAMPLE("smallSample");

    private final String wire;

    Status(String wire) {
        this.wire = wire;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Whether it is one of the three that follow from progress. */
    boolean coloured() {
        return this == NORMAL || this == WARNING || this == LATE;
    }

    Status orAtWorst(Status cap) {
        return coloured() && compareTo(cap) > 0 ? cap : this;
    }

    /**
     * What is shown after {@code before}: worsening at once, improving only when it was better a period ago too. Reaching
     * the target is a fact and shows at once.
     */
    public Status steadied(Status before) {
        return coloured() && before.coloured() && before.compareTo(this) > 0 ? before : this;
    }
}
