package cn.chaoyang.scorecard.gateway.ladder;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The colour of a letter, from the mildest to the gravest. */
public enum SlipColour {
    BLUE,
    YELLOW,
    ORANGE,
    RED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
