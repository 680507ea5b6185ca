package cn.chaoyang.scorecard.gateway.matter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a matter stands. */
public enum MatterState {
    /** 拟稿 */
    DRAFT,
    /** 待签发: by the unit's own reviewer. */
    TO_SIGN,
    /** 已签发，待登记 */
    SIGNED,
    /** 已登记: before the leaders. */
    REGISTERED,
    /** 已批复 */
    REPLIED,
    /** 已阅 */
    NOTED,
    /** 已撤回 */
    WITHDRAWN;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none */
    static MatterState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
