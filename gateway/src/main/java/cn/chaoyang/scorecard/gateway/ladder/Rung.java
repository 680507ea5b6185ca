package cn.chaoyang.scorecard.gateway.ladder;

import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Set;

/**
 * One step of a ladder.
 *
 * @param offset days from the due day, before it when negative
 * @param working whether the offset counts working days only
 */
public record Rung(Letter letter, SlipColour colour, int offset, boolean working, Set<Recipient> to) {

    public Rung {
        to = to == null ? Set.of() : Set.copyOf(to);
    }

    /** The day from which the letter goes out for what is due then. */
    public LocalDate from(LocalDate due, WorkCalendar calendar) {
        return working ? calendar.plusWorkingDays(due, offset) : due.plusDays(offset);
    }
}
