package cn.chaoyang.scorecard.gateway.task;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a task comes from. */
@Schema(name = "TaskSource")
public enum Source {
    /** A work item of the plan. */
    PLAN,
    /** An indicator that lags behind. */
    INDICATOR,
    /** The office: a decision of a meeting, a leader's remark. */
    OFFICE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Source of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
