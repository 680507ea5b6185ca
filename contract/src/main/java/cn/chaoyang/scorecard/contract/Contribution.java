package cn.chaoyang.scorecard.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount a subject adds to a measure over an interval of days.
 *
 * @param measure for example {@code high-tech-enterprises}; an alternative reading of a rule is its own measure, for
 *     example {@code science-vice-presidents@in-term}
 * @param amount exact, in the measure's unit (households, persons, 元)
 * @param from the first day it counts
 * @param until the first day it no longer counts; {@code null} for good
 * @param startsBy the cause booked on {@code from}
 * @param endsBy the cause booked on {@code until}; {@code null} exactly when {@code until} is
 */
public record Contribution(
        String measure,
        BigDecimal amount,
        LocalDate from,
        @Nullable LocalDate until,
        Cause startsBy,
        @Nullable Cause endsBy) {

    private static final int MAX_MEASURE = 100;
    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_PRECISION = 40;

    public Contribution {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(startsBy, "startsBy");
        if (measure.isEmpty() || measure.length() > MAX_MEASURE || measure.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("measure has 1 to 100 characters");
        }
        if (!isExact(amount)) {
            throw new IllegalArgumentException("amount has at most 2 decimal places and 15 integer digits");
        }
        if (!isCalendarDay(from) || (until != null && !isCalendarDay(until))) {
            throw new IllegalArgumentException("days are between the years 1900 and 9999");
        }
        if ((until == null) != (endsBy == null)) {
            throw new IllegalArgumentException("until and endsBy come together");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from");
        }
    }

    /** Without ever expanding a number such as 1e999999999 that a reader must survive. */
    private static boolean isExact(BigDecimal amount) {
        if (amount.signum() == 0) {
            return true;
        }
        long integerDigits = (long) amount.precision() - amount.scale();
        if (integerDigits > MAX_INTEGER_DIGITS || amount.precision() > MAX_PRECISION) {
            return false;
        }
        return amount.stripTrailingZeros().scale() <= 2;
    }

    private static boolean isCalendarDay(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9999;
    }

    /** One unit that counts from {@code from} for good. */
    public static Contribution forGood(String measure, LocalDate from, Cause startsBy) {
        return new Contribution(measure, BigDecimal.ONE, from, null, startsBy, null);
    }

    /** One unit that counts on every day of {@code [from, until)}. */
    public static Contribution during(String measure, LocalDate from, LocalDate until, Cause startsBy, Cause endsBy) {
        return new Contribution(measure, BigDecimal.ONE, from, until, startsBy, endsBy);
    }
}
