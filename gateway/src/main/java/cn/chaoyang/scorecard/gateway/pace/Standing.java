package cn.chaoyang.scorecard.gateway.pace;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the ledger says of an indicator on a day.
 *
 * @param value {@code null} when a ratio has nothing to divide by
 * @param reached whether the printed operator holds
 * @param sample how many a ratio is of; {@code null} for anything else
 * @param whole whether it counts whole things, not money
 * @param outlook of certificates; {@code null} where nothing expires
 */
public record Standing(
        LocalDate day, BigDecimal value, boolean reached, BigDecimal sample, boolean whole, Outlook outlook) {

    /**
     * What is known to come by a year's end.
     *
     * @param expiring what is valid on the day and ends by then
     * @param pipeline applied for and not yet decided
     */
    public record Outlook(LocalDate until, BigDecimal expiring, BigDecimal pipeline) {}
}
