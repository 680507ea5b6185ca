package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.gateway.reading.Known;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/** Query parameters by hand: a wrong one is the caller's fault with its name, not a missing address. */
public final class Parameters {

    private static final int LARGEST_PAGE = 1000;

    private Parameters() {}

    /** @param otherwise the value when the parameter is absent */
    public static LocalDate day(String name, String value, LocalDate otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < 1900 || day.getYear() > 9998) {
                throw new DateTimeException("out of range");
            }
            return day;
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemCode.BAD_DATE, name, value);
        }
    }

    public static YearMonth month(String name, String value) {
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemCode.BAD_DATE, name, value);
        }
    }

    public static Known known(String name, String value, Known otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            // A plus sign that was not escaped in the address arrives as a space.
            OffsetDateTime moment = OffsetDateTime.parse(value.replace(' ', '+'));
            if (moment.getYear() < 1900 || moment.getYear() > 9998) {
                throw new DateTimeException("out of range");
            }
            return Known.at(moment.toInstant());
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemCode.BAD_MOMENT, name, value);
        }
    }

    /** @return {@code to}, when it is not before {@code from} */
    public static LocalDate notBefore(String name, LocalDate to, LocalDate from) {
        if (to.isBefore(from)) {
            throw new ProblemException(ProblemCode.BAD_RANGE, name, to.toString());
        }
        return to;
    }

    public static Page page(String page, String size, int defaultSize) {
        int number = number("page", page, 0, 0, Integer.MAX_VALUE / LARGEST_PAGE);
        return new Page(number, number("size", size, defaultSize, 1, LARGEST_PAGE));
    }

    private static int number(String name, String value, int otherwise, int least, int most) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ProblemException(ProblemCode.BAD_PAGE, name, name + "=" + value);
        }
        throw new ProblemException(ProblemCode.BAD_PAGE, name, name + "=" + value);
    }

    /** @param number from 0 */
    public record Page(int number, int size) {
        public long offset() {
            return (long) number * size;
        }
    }
}
