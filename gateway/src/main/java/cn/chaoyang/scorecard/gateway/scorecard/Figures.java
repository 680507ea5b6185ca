package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was read from the ledger for all indicators at once.
 *
 * @param expiries the same as {@code sums}, of nothing but expiries
 */
record Figures(SumTable sums, SumTable expiries, Map<String, Moves> moves) {

    boolean isReported(Reading reading) {
        return reading.measures().stream().anyMatch(sums::isReported);
    }

    /** @return {@code null} when nothing is reported or a ratio has nothing to divide by */
    BigDecimal value(Reading reading, LocalDate day) {
        if (!isReported(reading)) {
            return null;
        }
        return reading.on(day, sums).map(Amounts::plain).orElse(null);
    }

    /** How many a ratio is of; {@code null} for anything else. */
    BigDecimal sample(Reading reading, LocalDate day) {
        return reading instanceof Reading.Ratio ratio
                ? new Reading.CumulativeSince(ratio.denominator(), ratio.since())
                        .on(day, sums)
                        .orElse(BigDecimal.ZERO)
                : null;
    }
}
