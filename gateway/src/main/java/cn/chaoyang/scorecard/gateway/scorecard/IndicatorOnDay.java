package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.decision.Ruling;
import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits.LeadUnit;
import cn.chaoyang.scorecard.gateway.plan.Target;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Alternative;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Change;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Point;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the sums of the ledger and the decisions make of one indicator. */
final class IndicatorOnDay {

    private static final BigDecimal SMALL_SAMPLE = new BigDecimal(5);

    private final LeadUnit leadUnit;
    private final Indicator indicator;
    private final LocalDate on;
    private final Decisions decisions;
    private final Figures figures;
    private final Reading reading;
    private final Path path;

    IndicatorOnDay(LeadUnit leadUnit, Indicator indicator, LocalDate on, Decisions decisions, Figures figures) {
        this.leadUnit = leadUnit;
        this.indicator = indicator;
        this.on = on;
        this.decisions = decisions;
        this.figures = figures;
        this.reading = decisions.reading(indicator, on);
        this.path = decisions.path(indicator, on);
    }

    IndicatorView view(List<LocalDate> spark) {
        Target target = indicator.target();
        BigDecimal value = value(on);
        Point baseline = baseline();
        Pace pace = figures.isReported(reading) ? paceOnDay().pace() : null;
        Optional<Ruling> ruling = decisions.ruling(indicator, on);
        return new IndicatorView(
                indicator.id(),
                indicator.name(),
                indicator.nameEn(),
                indicator.programme(),
                indicator.action(),
                target.unit(),
                leadUnit.id(),
                leadUnit.name(),
                value,
                target.number(),
                target.comparator(),
                target.required(),
                target.text(),
                status(pace),
                definition(ruling),
                indicator.expected(),
                note(),
                change(),
                baseline,
                progress(value, baseline.value()),
                pace,
                spark.stream().map(day -> new Point(day, value(day))).toList(),
                indicator.alternatives().stream().map(this::alternative).toList(),
                ruling.orElse(null),
                null,
                null,
                null,
                null,
                null);
    }

    /** With what only its own page shows. */
    IndicatorView page(List<LocalDate> spark) {
        IndicatorView view = view(spark);
        return view.pace() == null
                ? view.onItsOwnPage(indicator, List.of(), null)
                : view.onItsOwnPage(indicator, paceOnDay().course(), paceOnDay().band());
    }

    private PaceOnDay paceOnDay() {
        return new PaceOnDay(indicator, on, decisions, figures);
    }

    private String definition(Optional<Ruling> ruling) {
        Indicator.Definition definition = ruling.isPresent() ? Indicator.Definition.SETTLED : indicator.definition();
        return definition.name().toLowerCase(Locale.ROOT);
    }

    /** Each day by the reading that holds on it. */
    private BigDecimal value(LocalDate day) {
        return figures.value(decisions.reading(indicator, day), day);
    }

    /** A yearly count begins at nothing each year; every other has the ledger's own figure, none is invented. */
    private Point baseline() {
        if (path.yearly()) {
            return new Point(on.withDayOfYear(1).minusDays(1), figures.isReported(reading) ? BigDecimal.ZERO : null);
        }
        return new Point(path.from(), figures.value(reading, path.from()));
    }

    private static Status status(Pace pace) {
        if (pace == null) {
            return Status.UNREPORTED;
        }
        return pace.manual() != null ? pace.manual().status() : pace.computed().steadied(pace.before());
    }

    private String note() {
        if (!(reading instanceof Reading.Ratio) || !figures.isReported(reading)) {
            return null;
        }
        BigDecimal whole = figures.sample(reading, on);
        if (whole.signum() == 0) {
            return "noDenominator";
        }
        return whole.compareTo(SMALL_SAMPLE) < 0 ? "smallSample" : null;
    }

    private Change change() {
        if (reading instanceof Reading.Ratio || !figures.isReported(reading)) {
            return null;
        }
        Moves moved = figures.moves().getOrDefault(reading.measures().iterator().next(), Moves.NONE);
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
        return PaceOnDay.share(done.divide(whole, MathContext.DECIMAL64).min(BigDecimal.ONE));
    }

    private Alternative alternative(Indicator.Alternative alternative) {
        return new Alternative(
                alternative.reading().measures().iterator().next(),
                alternative.label(),
                alternative.labelEn(),
                figures.value(alternative.reading(), on),
                alternative.reading().equals(reading));
    }
}
