package cn.chaoyang.scorecard.gateway.pace;

import java.math.BigDecimal;

/**
 * From where a figure is normal, from where a warning. Data that a supervisor edits.
 *
 * @param normal least progress ratio on the increment that is normal
 * @param warning least progress ratio that is a warning and not late
 * @param forecastNormal least forecast, as a share of the increment, that is normal
 * @param forecastWarning least forecast that is a warning and not late
 * @param smallIncrement increments up to this are judged by whole counts
 * @param ratioMargin points in per cent below the target within which a ratio is a warning
 * @param smallSample a ratio of fewer is not judged
 * @param dueDays days before a milestone is due from which it is a warning
 */
public record Thresholds(
        BigDecimal normal,
        BigDecimal warning,
        BigDecimal forecastNormal,
        BigDecimal forecastWarning,
        BigDecimal smallIncrement,
        BigDecimal ratioMargin,
        BigDecimal smallSample,
        int dueDays) {

    /** rules.md §6.2. */
    public static final Thresholds DEFAULT = new Thresholds(
            new BigDecimal("0.95"),
            new BigDecimal("0.80"),
            BigDecimal.ONE,
            new BigDecimal("0.90"),
            BigDecimal.TEN,
            new BigDecimal(5),
            new BigDecimal(5),
            30);
}
