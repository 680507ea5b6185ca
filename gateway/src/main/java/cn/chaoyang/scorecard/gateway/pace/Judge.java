package cn.chaoyang.scorecard.gateway.pace;

import static cn.chaoyang.scorecard.gateway.pace.Course.PRECISION;

import cn.chaoyang.scorecard.gateway.pace.Path.Method;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Judges one indicator by its course (rules.md §6.2).
 *
 * @param expected 预期性: never worse than a warning
 */
public record Judge(Course course, Thresholds thresholds, Rates rates, boolean expected) {

    private static final BigDecimal DAYS_OF_YEAR = new BigDecimal(365);

    /**
     * @param status before it is steadied or overridden
     * @param expected what should have come by now; {@code null} without a path
     * @param planned the same as a share of the whole increment up to the target, 0 to 1; {@code null} without a path
     * @param ratio what has come of what should have, on the increment, 1 being as planned; {@code null} without a path
     * @param forecast the value foretold for {@code forecastFor}; {@code null} when there is nothing to go by
     * @param forecastShare the forecast as a share of the increment up to then
     * @param perYear what has to be added a year to reach the target; {@code null} once it is reached or due
     * @param expiryAware the forecast from certificates, whether or not it decides; {@code null} where nothing expires
     */
    public record Judgement(
            Status status,
            BigDecimal expected,
            BigDecimal planned,
            BigDecimal ratio,
            Method method,
            BigDecimal forecast,
            LocalDate forecastFor,
            BigDecimal forecastShare,
            BigDecimal perYear,
            BigDecimal expiryAware) {}

    record Forecast(Method method, BigDecimal value, LocalDate on, BigDecimal share) {}

    public Judgement judge(Standing now) {
        BigDecimal path = course.path().shape() == Shape.NONE ? null : course.expected(now.day());
        BigDecimal ratio = path == null || now.value() == null ? null : ratio(now, path);
        Forecast forecast = now.value() == null || path == null ? null : forecast(now, path);
        Status status = status(now, path, ratio, forecast).orAtWorst(expected ? Status.WARNING : Status.LATE);
        return new Judgement(
                status,
                path,
                path == null ? null : planned(path),
                ratio,
                forecast == null ? null : forecast.method(),
                forecast == null ? null : forecast.value(),
                forecast == null ? null : forecast.on(),
                forecast == null ? null : forecast.share(),
                perYear(now),
                expiryAware(now));
    }

    /** Between which values what is foretold lies. */
    public Optional<Band> band(Standing now, Band.Past past) {
        return Band.of(this, judge(now), now, past);
    }

    private Status status(Standing now, BigDecimal path, BigDecimal ratio, Forecast forecast) {
        if (!now.day().isBefore(course.deadline())) {
            return now.reached() ? Status.REACHED : Status.MISSED;
        }
        if (course.path().shape() == Shape.NONE) {
            return ofRatio(now);
        }
        if (now.reached() && !course.path().yearly() && holds(now)) {
            return Status.REACHED;
        }
        if (course.path().shape() == Shape.MILESTONE) {
            return ofMilestone(now);
        }
        if (now.whole() && !course.path().yearly() && course.increment().compareTo(thresholds.smallIncrement()) <= 0) {
            return ofSmall(now, path);
        }
        return worse(by(ratio, thresholds.normal(), thresholds.warning()), ofForecast(forecast));
    }

    /** Along its path a forecast says the same as the progress; only the other ways of foretelling add to it. */
    private Status ofForecast(Forecast forecast) {
        return forecast == null || forecast.method() == Method.ALONG_PATH
                ? Status.NORMAL
                : by(forecast.share(), thresholds.forecastNormal(), thresholds.forecastWarning());
    }

    /** A stock that is there and will not fall below the target by what is known to expire. */
    private boolean holds(Standing now) {
        BigDecimal left = expiryAware(now);
        return left == null || left.compareTo(course.target()) >= 0;
    }

    private Status ofRatio(Standing now) {
        if (now.value() == null || (now.sample() != null && now.sample().compareTo(thresholds.smallSample()) < 0)) {
            return Status.SMALL_SAMPLE;
        }
        if (now.reached()) {
            return Status.NORMAL;
        }
        BigDecimal margin = course.target().subtract(now.value());
        return margin.compareTo(thresholds.ratioMargin()) <= 0 ? Status.WARNING : Status.LATE;
    }

    private Status ofMilestone(Standing now) {
        long daysLeft = ChronoUnit.DAYS.between(now.day(), course.due());
        if (daysLeft < 0) {
            return Status.LATE;
        }
        return daysLeft <= thresholds.dueDays() ? Status.WARNING : Status.NORMAL;
    }

    private static Status ofSmall(Standing now, BigDecimal path) {
        int missing = path.setScale(0, RoundingMode.FLOOR)
                .subtract(now.value())
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        if (missing <= 0) {
            return Status.NORMAL;
        }
        return missing == 1 ? Status.WARNING : Status.LATE;
    }

    private static Status by(BigDecimal figure, BigDecimal normal, BigDecimal warning) {
        if (figure.compareTo(normal) >= 0) {
            return Status.NORMAL;
        }
        return figure.compareTo(warning) >= 0 ? Status.WARNING : Status.LATE;
    }

    private static Status worse(Status a, Status b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Where the increment begins: a yearly count at nothing. */
    private BigDecimal start() {
        return course.path().yearly() ? BigDecimal.ZERO : course.baseline();
    }

    /** What should have come by now, as a share of the whole increment. */
    private BigDecimal planned(BigDecimal path) {
        BigDecimal whole = course.target().subtract(start());
        return whole.signum() <= 0
                ? BigDecimal.ONE
                : path.subtract(start())
                        .divide(whole, PRECISION)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE);
    }

    /** On the increment: a level of 268 of 272 looks fine while half of what was to be added is missing. */
    private BigDecimal ratio(Standing now, BigDecimal path) {
        BigDecimal start = start();
        BigDecimal due = path.subtract(start);
        BigDecimal done = now.value().subtract(start);
        if (due.signum() == 0) {
            return done.signum() >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return done.divide(due, PRECISION);
    }

    private Forecast forecast(Standing now, BigDecimal path) {
        Method method = course.path().forecast();
        if (method == Method.EXPIRY_AWARE && now.outlook() != null && seasonHasBegun(now)) {
            return certificates(now);
        }
        return method == Method.RUN_RATE && !course.path().yearly()
                ? runRate(now)
                : alongPath(now.day(), now.value(), path);
    }

    /** Before the first batch of a year is due nothing can be said against the path. */
    private boolean seasonHasBegun(Standing now) {
        return course.path().shape() != Shape.SEASONAL
                || course.shareOfYear(now.day()).signum() > 0;
    }

    private Forecast certificates(Standing now) {
        LocalDate until = now.outlook().until();
        BigDecimal value = expiryAware(now);
        BigDecimal start = course.path().yearly() ? BigDecimal.ZERO : course.startOf(until.getYear());
        BigDecimal whole = course.yearTarget(until.getYear()).subtract(start);
        return new Forecast(Method.EXPIRY_AWARE, value, until, share(value.subtract(start), whole));
    }

    private Forecast runRate(Standing now) {
        long elapsed = ChronoUnit.DAYS.between(course.path().from(), now.day());
        if (elapsed <= 0) {
            return null;
        }
        BigDecimal whole =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(course.path().from(), course.deadline()));
        BigDecimal added = now.value()
                .subtract(course.baseline())
                .multiply(whole, PRECISION)
                .divide(BigDecimal.valueOf(elapsed), PRECISION);
        return new Forecast(
                Method.RUN_RATE, course.baseline().add(added), course.deadline(), share(added, course.increment()));
    }

    /** @return {@code null} while nothing is due yet */
    Forecast alongPath(LocalDate day, BigDecimal value, BigDecimal path) {
        boolean yearly = course.path().yearly();
        BigDecimal start = start();
        BigDecimal end = yearly ? course.yearTarget(day.getYear()) : course.target();
        LocalDate on = yearly ? day.withDayOfYear(day.lengthOfYear()) : course.deadline();
        BigDecimal due = path.subtract(start);
        if (due.signum() <= 0) {
            return null;
        }
        BigDecimal added =
                value.subtract(start).multiply(end.subtract(start), PRECISION).divide(due, PRECISION);
        return new Forecast(Method.ALONG_PATH, start.add(added), on, share(added, end.subtract(start)));
    }

    /** valid − expiring × (1 − renewal rate) + pipeline × pass rate. */
    private BigDecimal expiryAware(Standing now) {
        Outlook outlook = now.outlook();
        if (outlook == null || now.value() == null) {
            return null;
        }
        return now.value()
                .subtract(outlook.expiring().multiply(BigDecimal.ONE.subtract(rates.renewal()), PRECISION))
                .add(outlook.pipeline().multiply(rates.pass(), PRECISION));
    }

    private static BigDecimal share(BigDecimal added, BigDecimal whole) {
        return whole.signum() <= 0
                ? (added.compareTo(whole) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO)
                : added.divide(whole, PRECISION);
    }

    private BigDecimal perYear(Standing now) {
        long left = ChronoUnit.DAYS.between(now.day(), course.deadline());
        if (now.value() == null || now.reached() || left <= 0 || course.path().yearly()) {
            return null;
        }
        return course.target()
                .subtract(now.value())
                .multiply(DAYS_OF_YEAR, PRECISION)
                .divide(BigDecimal.valueOf(left), PRECISION);
    }
}
