package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.gateway.pace.Status;
import java.time.LocalDate;

/**
 * A colour set by hand; the computed one is kept beside it.
 *
 * @param from the first day it stands
 * @param until the last day; no later than the end of the period after {@code from}
 */
public record ManualStatus(Status status, LocalDate from, LocalDate until) {

    boolean stands(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
