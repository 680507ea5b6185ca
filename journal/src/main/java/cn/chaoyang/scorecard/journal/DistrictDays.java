package cn.chaoyang.scorecard.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** When days of the district begin and end. A day no clock has shown is taken for the last, or first, that one could. */
public final class DistrictDays {

    private static final ZoneId DISTRICT_TIME = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private DistrictDays() {}

    /** The first moment of the day. */
    public static OffsetDateTime beginning(LocalDate day) {
        LocalDate shown = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return shown.atStartOfDay(DISTRICT_TIME).toOffsetDateTime();
    }

    /** The first moment that is not the day's any more. */
    public static OffsetDateTime end(LocalDate day) {
        return beginning(day).plusDays(1);
    }
}
