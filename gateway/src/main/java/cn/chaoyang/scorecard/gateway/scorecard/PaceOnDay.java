package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.decision.Decision;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.decision.ManualStatus;
import cn.chaoyang.scorecard.gateway.pace.Band;
import cn.chaoyang.scorecard.gateway.pace.Course;
import cn.chaoyang.scorecard.gateway.pace.Judge;
import cn.chaoyang.scorecard.gateway.pace.Judge.Judgement;
import cn.chaoyang.scorecard.gateway.pace.Path;
import cn.chaoyang.scorecard.gateway.pace.Standing;
import cn.chaoyang.scorecard.gateway.pace.Standing.Outlook;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How an indicator that is reported stands to its path on a day. */
final class PaceOnDay {

    private static final int SHARE_DIGITS = 4;
    private static final int VALUE_DIGITS = 2;

    private final Indicator indicator;
    private final LocalDate on;
    private final Decisions decisions;
    private final Figures figures;
    private final Reading reading;
    private final Path path;
    private final Judge judge;

    PaceOnDay(Indicator indicator, LocalDate on, Decisions decisions, Figures figures) {
        this.indicator = indicator;
        this.on = on;
        this.decisions = decisions;
        this.figures = figures;
        this.reading = decisions.reading(indicator, on);
        this.path = decisions.path(indicator, on);
        this.judge = judge();
    }

    /** The end of the month before: the period a status is steadied by. */
    static LocalDate periodBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    /** The end of the year by which certificates are looked at: of the day's, or of the next on its last day. */
    static LocalDate outlookEnd(LocalDate day) {
        return LocalDate.of(day.plusDays(1).getYear(), 12, 31);
    }

    private Judge judge() {
        BigDecimal start = figures.value(reading, path.from());
        Course course = new Course(
                path,
                start == null ? BigDecimal.ZERO : start,
                indicator.target().required(),
                indicator.target().deadline());
        return new Judge(course, decisions.thresholds(indicator), decisions.rates(indicator), indicator.expected());
    }

    Pace pace() {
        Standing now = standing(on);
        Judgement judged = judge.judge(now);
        Status before = judge.judge(standing(periodBefore(on))).status();
        Outlook outlook = now.outlook();
        return new Pace(
                path.shape(),
                judge.course().baseline(),
                judged.status(),
                before,
                rounded(judged.expected(), VALUE_DIGITS),
                judged.planned() == null ? null : share(judged.planned()),
                rounded(judged.ratio(), SHARE_DIGITS),
                judged.method(),
                rounded(judged.forecast(), VALUE_DIGITS),
                judged.forecastFor(),
                rounded(judged.forecastShare(), SHARE_DIGITS),
                rounded(judged.perYear(), VALUE_DIGITS),
                path.shape() == Path.Shape.NONE ? null : rounded(judge.course().yearTarget(on.getYear()), VALUE_DIGITS),
                rounded(judged.expiryAware(), VALUE_DIGITS),
                outlook == null ? null : Amounts.plain(outlook.expiring()),
                outlook == null ? null : Amounts.plain(outlook.pipeline()),
                outlook == null ? null : judge.rates(),
                manual());
    }

    /** The planned way; nothing where there is none. */
    List<Point> course() {
        return path.shape() == Path.Shape.NONE
                ? List.of()
                : judge.course().points().entrySet().stream()
                        .map(point -> new Point(point.getKey(), rounded(point.getValue(), VALUE_DIGITS)))
                        .toList();
    }

    /**
     * Needs figures that are right on the {@link Band#days} too.
     *
     * @return {@code null} where nothing can be said
     */
    Band band() {
        boolean lasting = reading instanceof Reading.CumulativeSince || reading instanceof Reading.Annual;
        return judge.band(standing(on), new Band.Past(this::countedOn, lasting))
                .map(band -> new Band(rounded(band.low(), VALUE_DIGITS), rounded(band.high(), VALUE_DIGITS)))
                .orElse(null);
    }

    /** A count since a day says nothing of the time before. */
    private BigDecimal countedOn(LocalDate day) {
        return day.isBefore(reading.countsFrom(day).minusDays(1)) ? null : figures.value(reading, day);
    }

    private Standing standing(LocalDate day) {
        BigDecimal value = figures.value(reading, day);
        return new Standing(
                day,
                value,
                value != null && indicator.target().isReached(value),
                figures.sample(reading, day),
                !"元".equals(indicator.target().unit()),
                outlook(day));
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

    /** Rounded down: what is short of all of it stays short. */
    static BigDecimal share(BigDecimal share) {
        return Amounts.plain(share.setScale(SHARE_DIGITS, RoundingMode.DOWN));
    }

    private static BigDecimal rounded(BigDecimal figure, int digits) {
        return figure == null ? null : Amounts.plain(figure.setScale(digits, RoundingMode.HALF_UP));
    }
}
