package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.decision.Decision;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.decision.ManualStatus;
import cn.chaoyang.scorecard.gateway.decision.Ruling;
import cn.chaoyang.scorecard.gateway.pace.Course;
import cn.chaoyang.scorecard.gateway.pace.Judge;
import cn.chaoyang.scorecard.gateway.pace.Judge.Judgement;
import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Standing;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits.LeadUnit;
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
import java.util.Optional;

/** What the sums of the ledger and the decisions make of one indicator. */
final class IndicatorOnDay {

    private static final BigDecimal SMALL_SAMPLE = new BigDecimal(5);
    private static final int PROGRESS_DIGITS = 4;
    private static final int VALUE_DIGITS = 2;

    private final LeadUnit leadUnit;
    private final Indicator indicator;
    private final LocalDate on;
    private final Decisions decisions;
    private final Figures figures;
    private final Reading reading;
    private final Path path;

    /**
     * What was read from the ledger for all indicators at once.
     *
     * @param expiries the same as {@code sums}, of nothing but expiries
     */
    record Figures(SumTable sums, SumTable expiries, Map<String, Moves> moves) {}

    IndicatorOnDay(LeadUnit leadUnit, Indicator indicator, LocalDate on, Decisions decisions, Figures figures) {
        this.leadUnit = leadUnit;
        this.indicator = indicator;
        this.on = on;
        this.decisions = decisions;
        this.figures = figures;
        this.reading = decisions.reading(indicator, on);
        this.path = decisions.path(indicator, on);
    }

    /** The end of the month before: the period a status is steadied by. */
    static LocalDate periodBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    /** The end of the year by which certificates are looked at: of the day's, or of the next on its last day. */
    static LocalDate outlookEnd(LocalDate day) {
        return LocalDate.of(day.plusDays(1).getYear(), 12, 31);
    }

    IndicatorView view(List<LocalDate> spark) {
        Target target = indicator.target();
        BigDecimal value = value(on);
        Point baseline = baseline();
        Pace pace = pace();
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
                null);
    }

    private String definition(Optional<Ruling> ruling) {
        Indicator.Definition definition = ruling.isPresent() ? Indicator.Definition.SETTLED : indicator.definition();
        return definition.name().toLowerCase(Locale.ROOT);
    }

    private boolean isReported(Reading of) {
        return of.measures().stream().anyMatch(figures.sums()::isReported);
    }

    /** Each day by the reading that holds on it. */
    private BigDecimal value(LocalDate day) {
        return value(decisions.reading(indicator, day), day);
    }

    private BigDecimal value(Reading by, LocalDate day) {
        if (!isReported(by)) {
            return null;
        }
        return by.on(day, figures.sums()).map(Amounts::plain).orElse(null);
    }

    /** A yearly count begins at nothing each year; every other has the ledger's own figure, none is invented. */
    private Point baseline() {
        if (path.yearly()) {
            return new Point(on.withDayOfYear(1).minusDays(1), isReported(reading) ? BigDecimal.ZERO : null);
        }
        return new Point(path.from(), value(reading, path.from()));
    }

    private Status status(Pace pace) {
        if (pace == null) {
            return Status.UNREPORTED;
        }
        return pace.manual() != null ? pace.manual().status() : pace.computed().steadied(pace.before());
    }

    private Pace pace() {
        if (!isReported(reading)) {
            return null;
        }
        BigDecimal start = value(reading, path.from());
        Course course = new Course(
                path,
                start == null ? BigDecimal.ZERO : start,
                indicator.target().required(),
                indicator.target().deadline());
        Judge judge =
                new Judge(course, decisions.thresholds(indicator), decisions.rates(indicator), indicator.expected());
        Standing now = standing(on);
        Judgement judged = judge.judge(now);
        Status before = judge.judge(standing(periodBefore(on))).status();
        Outlook outlook = now.outlook();
        return new Pace(
                path.shape(),
                course.baseline(),
                judged.status(),
                before,
                rounded(judged.expected(), VALUE_DIGITS),
                rounded(judged.ratio(), PROGRESS_DIGITS),
                judged.method(),
                rounded(judged.forecast(), VALUE_DIGITS),
                judged.forecastFor(),
                rounded(judged.forecastShare(), PROGRESS_DIGITS),
                rounded(judged.perYear(), VALUE_DIGITS),
                path.shape() == Path.Shape.NONE ? null : rounded(course.yearTarget(on.getYear()), VALUE_DIGITS),
                rounded(judged.expiryAware(), VALUE_DIGITS),
                outlook == null ? null : Amounts.plain(outlook.expiring()),
                outlook == null ? null : Amounts.plain(outlook.pipeline()),
                outlook == null ? null : judge.rates(),
                manual());
    }

    private Standing standing(LocalDate day) {
        BigDecimal value = value(reading, day);
        return new Standing(
                day,
                value,
                value != null && indicator.target().isReached(value),
                sample(day),
                !"元".equals(indicator.target().unit()),
                outlook(day));
    }

    private BigDecimal sample(LocalDate day) {
        return reading instanceof Reading.Ratio ratio
                ? new Reading.CumulativeSince(ratio.denominator(), ratio.since())
                        .on(day, figures.sums())
                        .orElse(BigDecimal.ZERO)
                : null;
    }

    private Outlook outlook(LocalDate day) {
        if (!(reading instanceof Reading.Stock stock)) {
            return null;
        }
        LocalDate until = outlookEnd(day);
        BigDecimal expiring = figures.expiries()
                .upTo(stock.measure(), day)
                .subtract(figures.expiries().upTo(stock.measure(), until));
        String pipeline = stock.pipeline();
        if (expiring.signum() == 0 && !figures.sums().isReported(pipeline)) {
            return null;
        }
        return new Outlook(until, expiring, figures.sums().upTo(pipeline, day));
    }

    private Pace.Manual manual() {
        return decisions
                .override(indicator, on)
                .map(decision -> manual(decision, Decisions.manual(decision)))
                .orElse(null);
    }

    private static Pace.Manual manual(Decision decision, ManualStatus manual) {
        return new Pace.Manual(manual.status(), decision.reason(), decision.decidedBy(), manual.until());
    }

    private String note() {
        if (!(reading instanceof Reading.Ratio) || !isReported(reading)) {
            return null;
        }
        BigDecimal whole = sample(on);
        if (whole.signum() == 0) {
            return "noDenominator";
        }
        return whole.compareTo(SMALL_SAMPLE) < 0 ? "smallSample" : null;
    }

    private Change change() {
        if (reading instanceof Reading.Ratio || !isReported(reading)) {
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
        return Amounts.plain(
                done.divide(whole, PROGRESS_DIGITS, RoundingMode.DOWN).min(BigDecimal.ONE));
    }

    private Alternative alternative(Indicator.Alternative alternative) {
        return new Alternative(
                alternative.reading().measures().iterator().next(),
                alternative.label(),
                alternative.labelEn(),
                value(alternative.reading(), on),
                alternative.reading().equals(reading));
    }

    private static BigDecimal rounded(BigDecimal figure, int digits) {
        return figure == null ? null : Amounts.plain(figure.setScale(digits, RoundingMode.HALF_UP));
    }
}
