package cn.chaoyang.scorecard.gateway.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way out of this system. */
public enum Channel {
    MAIL,
    /** 企业微信: the robot of a group. */
    WECOM,
    /** 钉钉: the robot of a group. */
    DINGTALK;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
