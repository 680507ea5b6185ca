package cn.chaoyang.scorecard.gateway.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which days people work. A year nobody has entered has weekends only; {@link #covers} tells. */
public final class WorkCalendar {

    private final Map<Integer, CalendarYear> years;

    private WorkCalendar(Map<Integer, CalendarYear> years) {
        this.years = years;
    }

    /** @throws IllegalStateException naming every fault */
    static WorkCalendar of(List<CalendarYear> years) {
        Map<Integer, CalendarYear> byYear = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (CalendarYear year : years) {
            faults.addAll(year.faults());
            if (byYear.put(year.year(), year) != null) {
                faults.add(year.year() + " is there twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the calendar is not in order: " + String.join("; ", faults));
        }
        return new WorkCalendar(byYear);
    }

    /** Whether the year's holidays are known. */
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).map(year -> year.isWorkingDay(day)).orElseGet(() -> !CalendarYear.isWeekend(day));
    }

    /** The day itself where it is worked, else the first one after it that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    /** The first working day after the day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return plusWorkingDays(day, 1);
    }

    /** @param days the how manieth working day after the day; before it when negative, itself when 0 */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        int step = Integer.signum(days);
        LocalDate reached = day;
        for (int left = Math.abs(days); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days there are after {@code from} up to and including {@code to}; negative when that is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
