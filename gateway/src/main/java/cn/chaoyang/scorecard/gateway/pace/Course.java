package cn.chaoyang.scorecard.gateway.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A path with its ends: from a baseline to the target.
 *
 * @param baseline the value on {@code path.from()}; of a yearly count the total of that day's year
 * @param target the least value that satisfies the comparator
 */
public record Course(Path path, BigDecimal baseline, BigDecimal target, LocalDate deadline) {

    static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final int QUARTER_MONTHS = 3;

    /** What the indicator should have come to by the end of a day. */
    public BigDecimal expected(LocalDate day) {
        if (!path.yearly() && !day.isAfter(path.from())) {
            return baseline;
        }
        if (!day.isBefore(deadline)) {
            return target;
        }
        return switch (path.shape()) {
            case NONE -> target;
            case MILESTONE -> !day.isBefore(due()) ? target : baseline;
            case STEPPED -> startOf(day.getYear());
            case LINEAR, SEASONAL -> onTheWay(day);
        };
    }

    private BigDecimal onTheWay(LocalDate day) {
        boolean evenly = path.shape() == Path.Shape.LINEAR
                && path.years().isEmpty()
                && path.quarters().isEmpty();
        if (evenly && !path.yearly()) {
            return baseline.add(increment().multiply(share(path.from(), day, deadline), PRECISION));
        }
        BigDecimal start = path.yearly() ? BigDecimal.ZERO : startOf(day.getYear());
        BigDecimal whole = yearTarget(day.getYear()).subtract(start);
        return start.add(whole.multiply(shareOfYear(day), PRECISION));
    }

    /** What is to be added from the baseline to the target. */
    public BigDecimal increment() {
        return target.subtract(baseline);
    }

    /** The level a year begins with: the target of the year before, or the baseline. */
    BigDecimal startOf(int year) {
        return year - 1 <= path.from().getYear() ? baseline : yearTarget(year - 1);
    }

    /** The level a year ends with (of a yearly count, its total): given, or evenly between those given. */
    public BigDecimal yearTarget(int year) {
        if (year >= deadline.getYear()) {
            return target;
        }
        BigDecimal given = path.years().get(year);
        if (given != null) {
            return given;
        }
        int firstYear = path.from().getYear();
        if (year <= firstYear) {
            return baseline;
        }
        int before = path.years().headMap(year).isEmpty()
                ? firstYear
                : Math.max(firstYear, path.years().headMap(year).lastKey());
        int after = path.years().tailMap(year).isEmpty()
                ? deadline.getYear()
                : path.years().tailMap(year).firstKey();
        BigDecimal from = before == firstYear && !path.years().containsKey(firstYear)
                ? baseline
                : path.years().get(before);
        BigDecimal to = after >= deadline.getYear() ? target : path.years().get(after);
        return from.add(to.subtract(from)
                .multiply(BigDecimal.valueOf(year - before), PRECISION)
                .divide(BigDecimal.valueOf(after - before), PRECISION));
    }

    /** How much of a year's increment should be there by the end of the day, 0 to 1. */
    public BigDecimal shareOfYear(LocalDate day) {
        List<BigDecimal> ofQuarters = path.quarters().get(day.getYear());
        if (ofQuarters != null) {
            return byQuarters(day, ofQuarters);
        }
        if (path.shape() == Path.Shape.SEASONAL && !path.phasing().isEmpty()) {
            int month = day.getMonthValue();
            BigDecimal until = path.phasing().get(month - 1);
            BigDecimal before = month == 1 ? BigDecimal.ZERO : path.phasing().get(month - 2);
            LocalDate lastOfMonthBefore = day.withDayOfMonth(1).minusDays(1);
            BigDecimal ofMonth = share(lastOfMonthBefore, day, day.withDayOfMonth(day.lengthOfMonth()));
            return before.add(until.subtract(before).multiply(ofMonth, PRECISION));
        }
        return share(day.withDayOfYear(1).minusDays(1), day, day.withDayOfYear(day.lengthOfYear()));
    }

    private static BigDecimal byQuarters(LocalDate day, List<BigDecimal> increments) {
        BigDecimal whole = increments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return BigDecimal.ONE;
        }
        int quarter = (day.getMonthValue() - 1) / QUARTER_MONTHS;
        LocalDate first = LocalDate.of(day.getYear(), quarter * QUARTER_MONTHS + 1, 1);
        BigDecimal before = increments.subList(0, quarter).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal now = increments
                .get(quarter)
                .multiply(
                        share(
                                first.minusDays(1),
                                day,
                                first.plusMonths(QUARTER_MONTHS).minusDays(1)),
                        PRECISION);
        return before.add(now).divide(whole, PRECISION);
    }

    /** The day by which a milestone has to be there. */
    public LocalDate due() {
        return path.due() == null ? deadline : path.due();
    }

    static BigDecimal share(LocalDate from, LocalDate day, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), PRECISION);
    }

    /** The planned way for a chart: the ends of months up to the deadline, and what is expected by then. */
    public Map<LocalDate, BigDecimal> points() {
        Map<LocalDate, BigDecimal> points = new java.util.LinkedHashMap<>();
        points.put(path.from(), path.yearly() ? baseline : expected(path.from()));
        for (LocalDate end = path.from()
                        .plusMonths(1)
                        .withDayOfMonth(1)
                        .plusMonths(1)
                        .minusDays(1);
                end.isBefore(deadline);
                end = end.plusDays(1).plusMonths(1).minusDays(1)) {
            points.put(end, expected(end));
        }
        points.put(deadline, target);
        return points;
    }
}
