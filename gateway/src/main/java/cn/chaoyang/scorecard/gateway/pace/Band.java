package cn.chaoyang.scorecard.gateway.pace;

import static cn.chaoyang.scorecard.gateway.pace.Course.PRECISION;

import cn.chaoyang.scorecard.gateway.pace.Judge.Judgement;
import cn.chaoyang.scorecard.gateway.pace.Path.Shape;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Between which values a forecast lies: what it would be by other pasts or other rates, not a probability (ADR 19). */
public record Band(BigDecimal low, BigDecimal high) {

    private static final List<Integer> MONTHS_BACK = List.of(3, 6, 12);
    private static final int MONTH_ENDS = 3;

    /**
     * What a figure was before.
     *
     * @param valueOn its value on one of {@link #days}; {@code null} where it was not counted
     * @param lasting what is counted stays counted, so that it is foretold to be no less than it is
     */
    public record Past(Function<LocalDate, BigDecimal> valueOn, boolean lasting) {}

    /** The days before {@code on} whose values decide. */
    public static List<LocalDate> days(LocalDate on) {
        return Stream.concat(monthsBack(on), monthEnds(on)).toList();
    }

    private static Stream<LocalDate> monthsBack(LocalDate on) {
        return MONTHS_BACK.stream().map(on::minusMonths);
    }

    private static Stream<LocalDate> monthEnds(LocalDate on) {
        return IntStream.range(0, MONTH_ENDS)
                .mapToObj(back -> on.withDayOfMonth(1).minusMonths(back).minusDays(1));
    }

    /** @return empty where nothing is foretold, or nothing before can be laid beside it */
    static Optional<Band> of(Judge judge, Judgement judged, Standing now, Past past) {
        if (judged.forecast() == null || judge.course().path().shape() == Shape.MILESTONE) {
            return Optional.empty();
        }
        List<BigDecimal> others =
                switch (judged.method()) {
                    case EXPIRY_AWARE -> ofRates(now.value(), now.outlook());
                    case RUN_RATE -> ofPaces(now, judged.forecastFor(), past);
                    case ALONG_PATH -> ofMonthEnds(judge, now.day(), past);
                };
        if (others.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = Collections.min(others);
        BigDecimal floor = past.lasting() ? low.max(now.value()) : low;
        return Optional.of(
                new Band(floor.min(judged.forecast()), Collections.max(others).max(judged.forecast())));
    }

    /** None of what expires renewed and nothing of the pipeline granted; all of both. */
    private static List<BigDecimal> ofRates(BigDecimal value, Outlook outlook) {
        return List.of(value.subtract(outlook.expiring()), value.add(outlook.pipeline()));
    }

    /** As fast from now on as in the last 3, 6 and 12 months. */
    private static List<BigDecimal> ofPaces(Standing now, LocalDate until, Past past) {
        BigDecimal left = BigDecimal.valueOf(ChronoUnit.DAYS.between(now.day(), until));
        List<BigDecimal> found = new ArrayList<>();
        monthsBack(now.day()).forEach(day -> {
            BigDecimal before = past.valueOn().apply(day);
            if (before != null) {
                BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, now.day()));
                BigDecimal added =
                        now.value().subtract(before).multiply(left, PRECISION).divide(days, PRECISION);
                found.add(now.value().add(added));
            }
        });
        return found;
    }

    /** What was foretold at the ends of the last three months; of a yearly count only of its year. */
    private static List<BigDecimal> ofMonthEnds(Judge judge, LocalDate on, Past past) {
        Course course = judge.course();
        return monthEnds(on)
                .filter(day -> !course.path().yearly() || day.getYear() == on.getYear())
                .map(day -> {
                    BigDecimal value = past.valueOn().apply(day);
                    return value == null ? null : judge.alongPath(day, value, course.expected(day));
                })
                .filter(Objects::nonNull)
                .map(Judge.Forecast::value)
                .toList();
    }
}
