package cn.chaoyang.scorecard.gateway.ladder;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is told of a letter. */
public enum Recipient {
    /** 联络员 of the unit. */
    LIAISON,
    /** 责任人 of the unit. */
    OWNER,
    /** 责任领导 of the unit. */
    LEADER,
    /** 区科委办, which supervises. */
    OFFICE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
