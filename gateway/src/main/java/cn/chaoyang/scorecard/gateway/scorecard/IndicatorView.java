package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.decision.Ruling;
import cn.chaoyang.scorecard.gateway.pace.Band;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Comparator;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Indicator.Card;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on a day, as known at a moment.
 *
 * @param value {@code null} when nothing is reported (未报) or a ratio has nothing to divide by
 * @param required the least value that reaches the target
 * @param status reached, normal, warning, late, missed, unreported or smallSample
 * @param definition settled or pending (口径待确认)
 * @param expected 预期性
 * @param note {@code noDenominator} or {@code smallSample} for a ratio, else {@code null}
 * @param progress share of the increment from baseline to required, 0 to 1; {@code null} when unknown
 * @param pace why it has its status; {@code null} when nothing is reported
 * @param spark month-ends up to the day, which stands last
 * @param ruling by which it is counted on the day; {@code null} while nobody has ruled
 * @param course the planned way; only on the page of the indicator, like {@code band}, {@code card} and {@code quote}
 * @param band between which values the forecast lies; absent where nothing can be said
 */
public record IndicatorView(
        String id,
        String name,
        String nameEn,
        String programme,
        String action,
        String unit,
        String leadUnit,
        String leadUnitName,
        @Nullable BigDecimal value,
        BigDecimal target,
        Comparator comparator,
        BigDecimal required,
        String comparatorText,
        Status status,
        @Schema(enumeration = {"settled", "pending"}) String definition,
        boolean expected,
        @Schema(enumeration = {"noDenominator", "smallSample"}) @Nullable String note,
        @Nullable Change change30,
        Point baseline,
        @Nullable BigDecimal progress,
        @Nullable Pace pace,
        List<Point> spark,
        List<Alternative> alternatives,
        @Nullable Ruling ruling,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Point> course,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Band band,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Card card,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String quote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate deadline) {

    /** What 30 days added and took away; {@code down} is not positive. */
    public record Change(BigDecimal up, BigDecimal down) {}

    public record Point(LocalDate on, @Nullable BigDecimal value) {}

    /**
     * Another way of counting, with what it gives.
     *
     * @param chosen whether a ruling has made it the way it is counted on the day
     */
    @Schema(name = "AlternativeValue")
    public record Alternative(
            String measure, String label, String labelEn, @Nullable BigDecimal value, boolean chosen) {}

    /** The same with what only its own page shows. */
    IndicatorView onItsOwnPage(Indicator indicator, List<Point> plannedCourse, Band ofForecast) {
        return new IndicatorView(
                id,
                name,
                nameEn,
                programme,
                action,
                unit,
                leadUnit,
                leadUnitName,
                value,
                target,
                comparator,
                required,
                comparatorText,
                status,
                definition,
                expected,
                note,
                change30,
                baseline,
                progress,
                pace,
                spark,
                alternatives,
                ruling,
                plannedCourse,
                ofForecast,
                indicator.card(),
                indicator.quote(),
                indicator.target().deadline());
    }
}
