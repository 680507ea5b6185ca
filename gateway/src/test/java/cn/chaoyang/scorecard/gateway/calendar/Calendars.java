package cn.chaoyang.scorecard.gateway.calendar;

/** Calendars for tests without the container. */
public final class Calendars {

    private Calendars() {}

    public static WorkCalendar shipped() {
        return CalendarFile.shipped();
    }
}
