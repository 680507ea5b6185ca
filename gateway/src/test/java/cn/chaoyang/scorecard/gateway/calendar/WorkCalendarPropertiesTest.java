package cn.chaoyang.scorecard.gateway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every calendar, on days with and without a notice. */
class WorkCalendarPropertiesTest {

    private static final WorkCalendar CALENDAR = CalendarFile.shipped();
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(FIRST::plusDays);
    }

    @Property
    void countingOnAndCountingUpAgree(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate reached = CALENDAR.plusWorkingDays(day, count);

        assertThat(CALENDAR.isWorkingDay(reached)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(day, reached)).isEqualTo(count);
        assertThat(CALENDAR.workingDaysBetween(reached, day)).isEqualTo(-count);
    }

    @Property
    void goingBackLeadsToTheWorkingDayOneCameFrom(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate from = CALENDAR.workingDayFrom(day);

        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(from, count), -count))
                .isEqualTo(from);
    }

    @Property
    void partsAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        assertThat(CALENDAR.workingDaysBetween(a, b) + CALENDAR.workingDaysBetween(b, c))
                .isEqualTo(CALENDAR.workingDaysBetween(a, c));
    }

    @Property
    void nothingIsWorkedBetweenADayAndTheNextWorkingDay(@ForAll("days") LocalDate day) {
        LocalDate next = CALENDAR.nextWorkingDay(day);

        assertThat(next).isAfter(day);
        assertThat(day.plusDays(1).datesUntil(next)).noneMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.isWorkingDay(next)).isTrue();
    }
}
