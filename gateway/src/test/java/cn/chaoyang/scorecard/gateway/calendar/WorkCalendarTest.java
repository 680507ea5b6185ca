package cn.chaoyang.scorecard.gateway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar SHIPPED = CalendarFile.shipped();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, false, 元旦",
        "2025-01-02, true, 元旦不调休",
        "2025-01-26, true, 春节前的周日上班",
        "2025-02-04, false, 春节最后一天",
        "2025-02-08, true, 春节后的周六上班",
        "2025-10-08, false, 国庆节与中秋节合并",
        "2025-10-11, true, 国庆节后的周六上班",
        "2026-01-04, true, 元旦后的周日上班",
        "2026-02-14, true, 春节前的周六上班",
        "2026-02-23, false, 春节最后一天",
        "2026-02-28, true, 春节后的周六上班",
        "2026-05-05, false, 劳动节最后一天",
        "2026-05-09, true, 劳动节后的周六上班",
        "2026-09-20, true, 国庆节前的周日上班",
        "2026-11-28, false, 平常的周六"
    })
    void daysAreWorkedAsTheNoticesSay(LocalDate day, boolean worked, String what) {
        assertThat(SHIPPED.isWorkingDay(day)).as(what).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 1, 2026-05-06",
        "2026-05-08, 1, 2026-05-09",
        "2026-05-06, -1, 2026-04-30",
        "2026-04-28, 5, 2026-05-08",
        "2026-04-28, -3, 2026-04-23",
        "2026-05-03, 0, 2026-05-03"
    })
    void workingDaysAreCountedOverHolidays(LocalDate day, int days, LocalDate reached) {
        assertThat(SHIPPED.plusWorkingDays(day, days)).isEqualTo(reached);
    }

    @Test
    void aYearWithoutItsNoticeHasWeekendsOnlyAndSaysSo() {
        assertThat(SHIPPED.covers(2026)).isTrue();
        assertThat(SHIPPED.covers(2027)).isFalse();
        assertThat(SHIPPED.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(SHIPPED.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
    }

    @Test
    void anotherFileTakesItsPlaceAndOneThatIsNotInOrderNamesEveryFault() throws IOException {
        WorkCalendar another = CalendarFile.read(
                file(
                        """
                years:
                - year: 2027
                  notice: 示例通知
                  holidays: [{name: 示例节, from: 2027-01-01, to: 2027-01-03}]
                  makeUpDays: [2027-01-09]"""));
        assertThat(another.covers(2027)).isTrue();
        assertThat(another.covers(2026)).isFalse();
        assertThat(another.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(another.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();

        Path broken = file(
                """
                years:
                - year: 2027
                  holidays: [{name: 示例节, from: 2027-01-03, to: 2027-01-01}]
                  makeUpDays: [2027-01-04]""");
        assertThatThrownBy(() -> CalendarFile.read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("示例节 does not begin and end in the year")
                .hasMessageContaining("2027-01-04 is no day of a weekend of the year");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "calendar", ".yaml"), yaml);
    }
}
