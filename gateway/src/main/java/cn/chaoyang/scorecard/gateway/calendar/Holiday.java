package cn.chaoyang.scorecard.gateway.calendar;

import java.time.LocalDate;

/** 节假日, from its first to its last day. */
public record Holiday(String name, LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
