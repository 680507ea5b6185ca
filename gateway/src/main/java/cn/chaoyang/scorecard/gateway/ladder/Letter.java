package cn.chaoyang.scorecard.gateway.ladder;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is sent to a unit, from the mildest to the gravest. */
public enum Letter {
    /** 提醒函: it will soon be due. */
    REMINDER("提醒函"),
    /** 督促函: it is overdue. */
    URGING("督促函"),
    /** 通报: it is long overdue, and others are told. */
    CIRCULAR("通报");

    private final String title;

    Letter(String title) {
        this.title = title;
    }

    /** As it stands above the letter. */
    public String title() {
        return title;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
