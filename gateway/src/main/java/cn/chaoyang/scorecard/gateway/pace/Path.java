package cn.chaoyang.scorecard.gateway.pace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way on which an indicator is meant to come to its target. Data that a supervisor edits.
 *
 * @param from the day whose value is the baseline
 * @param yearly whether the count begins anew each 1 January; targets of years are then totals of the year
 * @param years targets by year's end, as levels; what is missing lies evenly between those given
 * @param phasing of a seasonal path: 12 shares of the year's increment, cumulative, by month's end
 * @param quarters increments by quarter of a year; where given they stand in place of the phasing
 * @param units parts of the final target by unit
 * @param due of a milestone
 * @param forecast by what the end is foretold
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Path(
        Shape shape,
        LocalDate from,
        boolean yearly,
        SortedMap<Integer, BigDecimal> years,
        List<BigDecimal> phasing,
        SortedMap<Integer, List<BigDecimal>> quarters,
        Map<String, BigDecimal> units,
        @Nullable LocalDate due,
        @Nullable Method forecast) {

    /** The kinds of path. */
    public enum Shape {
        /** The same every day. */
        LINEAR,
        /** Nothing until a year ends. */
        STEPPED,
        /** In batches: the year's increment by a phasing of months. */
        SEASONAL,
        /** Once, by a day. */
        MILESTONE,
        /** No path: only the target counts. */
        NONE;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By what the end is foretold. */
    public enum Method {
        /** As fast as since the baseline. */
        RUN_RATE,
        /** As far ahead of or behind the path as now. */
        ALONG_PATH,
        /** What is valid, less what expires and is not renewed, plus what is in the pipeline and passes. */
        EXPIRY_AWARE;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Path {
        years = years == null ? new TreeMap<>() : new TreeMap<>(years);
        phasing = phasing == null ? List.of() : List.copyOf(phasing);
        quarters = quarters == null ? new TreeMap<>() : new TreeMap<>(quarters);
        units = units == null ? Map.of() : new TreeMap<>(units);
        forecast = forecast == null ? defaultMethod(shape) : forecast;
    }

    public static Path linear(LocalDate from) {
        return new Path(Shape.LINEAR, from, false, null, null, null, null, null, null);
    }

    public static Path seasonal(LocalDate from, Map<Integer, BigDecimal> years, List<BigDecimal> phasing) {
        return new Path(Shape.SEASONAL, from, false, new TreeMap<>(years), phasing, null, null, null, null);
    }

    private static Method defaultMethod(Shape shape) {
        return shape == Shape.LINEAR ? Method.RUN_RATE : Method.ALONG_PATH;
    }
}
