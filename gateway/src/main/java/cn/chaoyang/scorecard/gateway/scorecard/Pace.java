package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Rates;
import cn.chaoyang.scorecard.gateway.pace.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an indicator has its status (rules.md §6.2).
 *
 * @param pathStart the value on the day the path begins
 * @param computed by the figures of the day alone
 * @param before by the figures at the end of the month before: an improvement needs both
 * @param expected what should have come by now
 * @param planned the same as a share of the increment from baseline to required, rounded as {@code progress} is
 * @param ratio what has come of what should have, on the increment; 1 is as planned
 * @param forecast the value foretold for {@code forecastFor}, by {@code method}
 * @param forecastShare of the increment up to then
 * @param perYear what has to be added a year to reach the target
 * @param yearTarget the target of the day's year
 * @param expiryAware forecast for the year's end from certificates; absent where nothing expires
 * @param expiring what is valid now and ends by the year's end
 * @param pipeline applied for and not decided
 * @param rates what was assumed of renewals and of the pipeline; absent where nothing expires
 * @param manual the colour set by hand that stands in place of the computed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pace(
        Path.Shape shape,
        BigDecimal pathStart,
        Status computed,
        Status before,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal ratio,
        Path.@Nullable Method method,
        @Nullable BigDecimal forecast,
        @Nullable LocalDate forecastFor,
        @Nullable BigDecimal forecastShare,
        @Nullable BigDecimal perYear,
        @Nullable BigDecimal yearTarget,
        @Nullable BigDecimal expiryAware,
        @Nullable BigDecimal expiring,
        @Nullable BigDecimal pipeline,
        @Nullable Rates rates,
        @Nullable Manual manual) {

    /** @param until the last day it stands */
    public record Manual(Status status, String reason, String by, LocalDate until) {}
}
