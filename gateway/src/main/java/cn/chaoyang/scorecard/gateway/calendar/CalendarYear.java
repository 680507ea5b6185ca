package cn.chaoyang.scorecard.gateway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One year as its notice arranges it.
 *
 * @param notice the document the days are taken from
 * @param makeUpDays 调休: days of a weekend that are worked
 */
public record CalendarYear(int year, String notice, List<Holiday> holidays, List<LocalDate> makeUpDays) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public CalendarYear {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        makeUpDays = makeUpDays == null ? List.of() : List.copyOf(makeUpDays);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day)
                || !isWeekend(day) && holidays.stream().noneMatch(holiday -> holiday.covers(day));
    }

    /** What is wrong with it; empty when it is in order. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Holiday holiday : holidays) {
            boolean inOrder = holiday.from() != null
                    && holiday.to() != null
                    && !holiday.to().isBefore(holiday.from())
                    && holiday.from().getYear() == year
                    && holiday.to().getYear() == year;
            if (!inOrder) {
                faults.add(year + ": " + holiday.name() + " does not begin and end in the year");
            }
        }
        for (LocalDate day : makeUpDays) {
            if (day.getYear() != year || !isWeekend(day)) {
                faults.add(year + ": " + day + " is no day of a weekend of the year");
            }
            if (faults.isEmpty() && holidays.stream().anyMatch(holiday -> holiday.covers(day))) {
                faults.add(year + ": " + day + " is both worked and a holiday");
            }
        }
        return faults;
    }
}
