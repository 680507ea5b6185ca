package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.plan.Target;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Alternative;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Change;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sums of the ledger make of one indicator. */
final class IndicatorOnDay {

    private static final BigDecimal SMALL_SAMPLE = new BigDecimal(5);
    private static final int PROGRESS_DIGITS = 4;

    private final Plan plan;
    private final Indicator indicator;
    private final LocalDate on;
    private final SumTable sums;
    private final Map<String, Moves> moves;

    IndicatorOnDay(Plan plan, Indicator indicator, LocalDate on, SumTable sums, Map<String, Moves> moves) {
        this.plan = plan;
        this.indicator = indicator;
        this.on = on;
        this.sums = sums;
        this.moves = moves;
    }

    IndicatorView view(List<LocalDate> spark, LocalDate baselineDay) {
        Target target = indicator.target();
        BigDecimal value = value(indicator.reading(), on);
        BigDecimal baseline = baseline(baselineDay);
        return new IndicatorView(
                indicator.id(),
                indicator.name(),
                indicator.nameEn(),
                indicator.programme(),
                indicator.action(),
                target.unit(),
                indicator.leadUnit(),
                plan.unitName(indicator.leadUnit()),
                value,
                target.number(),
                target.comparator(),
                target.required(),
                target.text(),
                status(value),
                indicator.definition().name().toLowerCase(Locale.ROOT),
                indicator.expected(),
                note(),
                change(),
                new Point(baselineDay, baseline),
                progress(value, baseline),
                spark.stream()
                        .map(day -> new Point(day, value(indicator.reading(), day)))
                        .toList(),
                indicator.alternatives().stream().map(this::alternative).toList(),
                null,
                null,
                null);
    }

    private boolean isReported(Reading reading) {
        return reading.measures().stream().anyMatch(sums::isReported);
    }

    private BigDecimal value(Reading reading, LocalDate day) {
        if (!isReported(reading)) {
            return null;
        }
        return reading.on(day, sums).map(Amounts::plain).orElse(null);
    }

    /** A yearly count begins at nothing each year; every other reading has the ledger's own figure, none is invented. */
    private BigDecimal baseline(LocalDate day) {
        if (indicator.reading() instanceof Reading.Annual) {
            return isReported(indicator.reading()) ? BigDecimal.ZERO : null;
        }
        return value(indicator.reading(), day);
    }

    private String status(BigDecimal value) {
        if (!isReported(indicator.reading())) {
            return "unreported";
        }
        return value != null && indicator.target().isReached(value) ? "reached" : "open";
    }

    private String note() {
        if (!(indicator.reading() instanceof Reading.Ratio ratio) || !isReported(ratio)) {
            return null;
        }
        BigDecimal whole = new Reading.CumulativeSince(ratio.denominator(), ratio.since())
                .on(on, sums)
                .orElse(BigDecimal.ZERO);
        if (whole.signum() == 0) {
            return "noDenominator";
        }
        return whole.compareTo(SMALL_SAMPLE) < 0 ? "smallSample" : null;
    }

    private Change change() {
        Reading reading = indicator.reading();
        if (reading instanceof Reading.Ratio || !isReported(reading)) {
            return null;
        }
        Moves moved = moves.getOrDefault(reading.measures().iterator().next(), Moves.NONE);
        return new Change(Amounts.plain(moved.up()), Amounts.plain(moved.down()));
    }

    private BigDecimal progress(BigDecimal value, BigDecimal baseline) {
        if (value == null || baseline == null) {
            return null;
        }
        if (indicator.target().isReached(value)) {
            return BigDecimal.ONE;
        }
        BigDecimal whole = indicator.target().required().subtract(baseline);
        BigDecimal done = value.subtract(baseline);
        if (whole.signum() <= 0 || done.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return Amounts.plain(
                done.divide(whole, PROGRESS_DIGITS, RoundingMode.DOWN).min(BigDecimal.ONE));
    }

    private Alternative alternative(Indicator.Alternative alternative) {
        return new Alternative(
                alternative.reading().measures().iterator().next(),
                alternative.label(),
                alternative.labelEn(),
                value(alternative.reading(), on));
    }
}
