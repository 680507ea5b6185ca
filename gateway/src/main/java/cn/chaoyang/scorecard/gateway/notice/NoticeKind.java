package cn.chaoyang.scorecard.gateway.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is told. On the wire in lower case, with '-' between words. */
public enum NoticeKind {
    REMINDER("提醒函", "slips"),
    URGING("督促函", "slips"),
    CIRCULAR("通报", "slips"),
    SLIP_ANSWERED("督办反馈", "slips");

    private final String heading;
    private final String page;

    NoticeKind(String heading, String page) {
        this.heading = heading;
        this.page = page;
    }

    /** What a message outside this system begins with. */
    String heading() {
        return heading;
    }

    /** The page of the web app that shows the subject. */
    String page() {
        return page;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NoticeKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
