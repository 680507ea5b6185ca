package cn.chaoyang.scorecard.access.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The units on this day, which begins at midnight in the district. */
@ApplicationScoped
public class UnitsToday {

    private static final ZoneId DISTRICT_TIME = ZoneId.of("Asia/Shanghai");

    private final Units units;
    private final Clock clock;

    UnitsToday(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public UnitsOnDay get() {
        return units.on(date());
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), DISTRICT_TIME);
    }
}
