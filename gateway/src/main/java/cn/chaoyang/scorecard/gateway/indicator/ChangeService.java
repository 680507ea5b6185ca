package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.indicator.ChangeReport.Part;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Changes.Line;
import cn.chaoyang.scorecard.gateway.reading.Changes.Stretch;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Explains the difference of a number between two days and two moments of knowing. */
@ApplicationScoped
public class ChangeService {

    static final String CORRECTED = "corrected";
    static final String NEW_YEAR = "newYear";
    private static final String RATIO = "ratio";
    private static final String RULING = "ruling";

    private final ReadConnection ledger;
    private final String district;

    ChangeService(ReadConnection ledger, GatewayConfig config) {
        this.ledger = ledger;
        this.district = config.district();
    }

    /** The two days and the two moments between which a number changed. */
    record Span(LocalDate from, LocalDate to, Known knownFrom, Known knownTo) {}

    ChangeReport changes(Indicator indicator, Span span) {
        return ledger.read(connection -> {
            Reading before =
                    DecisionStore.known(connection, district, span.knownFrom()).reading(indicator, span.from());
            Reading reading = reading(connection, indicator, span);
            ChangeReport report = report(connection, reading, span);
            return before.equals(reading)
                    ? report
                    : afterRuling(report, value(connection, before, span.from(), span.knownFrom()));
        });
    }

    /** The way of counting that holds at the end explains the whole change; what the ruling itself did is its first line. */
    private static ChangeReport afterRuling(ChangeReport report, BigDecimal opening) {
        List<Line> lines = new ArrayList<>();
        BigDecimal moved =
                report.opening() == null ? BigDecimal.ZERO : report.opening().subtract(opening);
        if (moved.signum() != 0) {
            lines.add(new Line(RULING, Amounts.plain(moved), 0));
        }
        lines.addAll(report.changes());
        return new ChangeReport(
                report.from(), report.to(), Amounts.plain(opening), lines, report.closing(), report.parts());
    }

    private Reading reading(Connection connection, Indicator indicator, Span span) throws SQLException {
        return DecisionStore.known(connection, district, span.knownTo()).reading(indicator, span.to());
    }

    private ChangeReport report(Connection connection, Reading reading, Span span) throws SQLException {
        if (reading instanceof Reading.Ratio ratio) {
            return ratio(connection, ratio, span);
        }
        Part part = part(connection, "value", reading, span);
        return new ChangeReport(span.from(), span.to(), part.opening(), part.changes(), part.closing(), List.of());
    }

    /** The subjects behind one line of the report. */
    Changes.Found records(Indicator indicator, Span span, String cause, Page page) {
        return ledger.read(connection -> {
            Reading reading = reading(connection, indicator, span);
            String measure = reading.measures().iterator().next();
            return CORRECTED.equals(cause)
                    ? Changes.bySubject(connection, district, corrected(reading, measure, span), null, page)
                    : Changes.bySubject(connection, district, between(reading, measure, span), Set.of(cause), page);
        });
    }

    /**
     * What was recorded about a day since it was known so, in one measure.
     *
     * @param causes of all of it
     * @param records the subjects behind it, the largest first
     */
    public record Recorded(String measure, List<Line> causes, Changes.Found records) {}

    /** Why the day's figure is another by now, by the way of counting of then; a ratio has two measures. */
    public List<Recorded> since(Known then, Indicator indicator, LocalDate day, Page page) {
        return ledger.read(connection -> {
            Reading reading = DecisionStore.known(connection, district, then).reading(indicator, day);
            List<Recorded> all = new ArrayList<>();
            for (String measure : reading.measures()) {
                Stretch stretch = corrected(reading, measure, new Span(day, day, then, Known.NOW));
                all.add(new Recorded(
                        measure,
                        Changes.byCause(connection, district, stretch),
                        Changes.bySubject(connection, district, stretch, null, page)));
            }
            return all;
        });
    }

    private ChangeReport ratio(Connection connection, Reading.Ratio ratio, Span span) throws SQLException {
        Part numerator =
                part(connection, "numerator", new Reading.CumulativeSince(ratio.numerator(), ratio.since()), span);
        Part denominator =
                part(connection, "denominator", new Reading.CumulativeSince(ratio.denominator(), ratio.since()), span);
        BigDecimal opening = share(ratio, numerator.opening(), denominator.opening());
        BigDecimal closing = share(ratio, numerator.closing(), denominator.closing());
        List<Line> lines = opening == null || closing == null || opening.compareTo(closing) == 0
                ? List.of()
                : List.of(new Line(RATIO, closing.subtract(opening), 0));
        return new ChangeReport(span.from(), span.to(), opening, lines, closing, List.of(numerator, denominator));
    }

    private static BigDecimal share(Reading.Ratio ratio, BigDecimal numerator, BigDecimal denominator) {
        LocalDate day = ratio.since();
        return ratio.on(day, (measure, on) -> {
                    if (on.isBefore(day)) {
                        return BigDecimal.ZERO;
                    }
                    return measure.equals(ratio.numerator()) ? numerator : denominator;
                })
                .map(Amounts::plain)
                .orElse(null);
    }

    private Part part(Connection connection, String role, Reading reading, Span span) throws SQLException {
        String measure = reading.measures().iterator().next();
        BigDecimal opening = value(connection, reading, span.from(), span.knownFrom());
        BigDecimal openingNow = value(connection, reading, span.from(), span.knownTo());
        BigDecimal closing = value(connection, reading, span.to(), span.knownTo());
        List<Line> lines = new ArrayList<>();
        if (reading.countsFrom(span.to()).isAfter(span.from()) && openingNow.signum() != 0) {
            lines.add(new Line(NEW_YEAR, Amounts.plain(openingNow.negate()), 0));
        }
        lines.addAll(Changes.byCause(connection, district, between(reading, measure, span)));
        Changes.Found corrections =
                Changes.bySubject(connection, district, corrected(reading, measure, span), null, new Page(0, 1));
        if (corrections.total() > 0) {
            lines.add(new Line(CORRECTED, corrections.sum(), corrections.total()));
        }
        return new Part(role, Amounts.plain(opening), lines, Amounts.plain(closing));
    }

    private BigDecimal value(Connection connection, Reading reading, LocalDate day, Known known) throws SQLException {
        SortedSet<LocalDate> days = new TreeSet<>(reading.daysNeeded(day));
        SumTable sums = LedgerSums.onDays(connection, district, reading.measures(), days, known);
        return reading.on(day, sums).orElse(BigDecimal.ZERO);
    }

    /** Entries of the days after {@code from}, whenever recorded. */
    private static Stretch between(Reading reading, String measure, Span span) {
        LocalDate countsFrom = reading.countsFrom(span.to());
        LocalDate first = span.from().plusDays(1);
        return new Stretch(measure, countsFrom.isAfter(first) ? countsFrom : first, span.to(), null, span.knownTo());
    }

    /** Entries of days up to {@code from}, recorded between the two moments. */
    private static Stretch corrected(Reading reading, String measure, Span span) {
        return new Stretch(
                measure,
                reading.countsFrom(span.from()),
                span.from(),
                span.knownFrom().at().orElse(Known.LAST),
                span.knownTo());
    }
}
