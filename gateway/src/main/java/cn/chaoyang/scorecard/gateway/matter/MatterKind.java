package cn.chaoyang.scorecard.gateway.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a matter wants. */
public enum MatterKind {
    /** 请示: one thing, to be replied to. */
    REQUEST,
    /** 报告: to be taken note of; asks for nothing. */
    REPORT;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is none */
    @JsonCreator
    static MatterKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
