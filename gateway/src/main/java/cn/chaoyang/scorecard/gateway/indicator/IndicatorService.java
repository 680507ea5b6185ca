package cn.chaoyang.scorecard.gateway.indicator;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionService;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.decision.Ruling;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Books;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.Records;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView.Point;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One indicator: its card, its history and the records behind it. */
@ApplicationScoped
public class IndicatorService {

    private final Plan plan;
    private final IndicatorReader reader;
    private final DecisionService deciding;
    private final ReadConnection ledger;
    private final Books books;
    private final String district;

    IndicatorService(
            Plan plan,
            IndicatorReader reader,
            DecisionService deciding,
            ReadConnection ledger,
            Books books,
            GatewayConfig config) {
        this.plan = plan;
        this.reader = reader;
        this.deciding = deciding;
        this.ledger = ledger;
        this.books = books;
        this.district = config.district();
    }

    /** @throws ProblemException when the plan has no such indicator */
    Indicator indicator(String id) {
        return plan.indicator(id).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_INDICATOR, "id", id));
    }

    IndicatorView onDay(Indicator indicator, LocalDate on, Known known) {
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, known);
            return reader.readPage(connection, indicator, on, known, decisions);
        });
    }

    /**
     * The indicator as it is counted, and as it would be if this way of counting were ruled from the first of its day's
     * year on.
     *
     * @param label of an alternative, or {@link Ruling#DEFAULT}
     */
    WhatIf whatIf(Indicator indicator, String label, LocalDate on, Known known) {
        Ruling ruling = new Ruling(label, LocalDate.of(1900, 1, 1), "-", on, "-");
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, known);
            Decisions supposed = decisions.with(deciding.supposed(indicator, ruling));
            return new WhatIf(
                    reader.read(connection, List.of(indicator), on, known, decisions)
                            .get(0),
                    reader.read(connection, List.of(indicator), on, known, supposed)
                            .get(0));
        });
    }

    /** Both results side by side. */
    public record WhatIf(IndicatorView now, IndicatorView then) {}

    /** The value on {@code from}, on every day it changes, and on {@code to}; each day by the reading that holds on it. */
    List<Point> history(Indicator indicator, LocalDate from, LocalDate to, Known known) {
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, known);
            Set<String> measures = new LinkedHashSet<>();
            decisions.readings(indicator).forEach(reading -> measures.addAll(reading.measures()));
            SumTable sums = known.at().isEmpty()
                    ? books.read(connection).totals(measures)
                    : LedgerSums.everyDay(connection, district, measures, known);
            return history(sums, measures, day -> decisions.reading(indicator, day), from, to);
        });
    }

    private static List<Point> history(
            SumTable sums, Set<String> measures, Function<LocalDate, Reading> readings, LocalDate from, LocalDate to) {
        if (measures.stream().noneMatch(sums::isReported)) {
            return List.of(new Point(from, null), new Point(to, null));
        }
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(from, to));
        measures.forEach(measure -> days.addAll(sums.days(measure)));
        for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days.subSet(from, true, to, true)) {
            Point point = new Point(
                    day, readings.apply(day).on(day, sums).map(Amounts::plain).orElse(null));
            boolean changes = points.isEmpty()
                    || !Objects.equals(points.get(points.size() - 1).value(), point.value());
            if (changes || day.equals(to)) {
                points.add(point);
            }
        }
        return points;
    }

    /** Records behind one population of a reading: {@code part} 0, or 1 for the denominator of a ratio. */
    RecordsPage records(
            Indicator indicator, int part, LocalDate on, Known known, String search, String order, Page page) {
        return ledger.read(connection -> {
            Reading reading = DecisionStore.known(connection, district, known).reading(indicator, on);
            List<String> measures = List.copyOf(reading.measures());
            List<RecordsPage.Part> parts = new ArrayList<>();
            Records.Found chosen = null;
            for (int i = 0; i < measures.size(); i++) {
                Records.Query query =
                        new Records.Query(measures.get(i), reading.countsFrom(on), on, known, search, order);
                Records.Found found = Records.find(connection, district, query, page);
                parts.add(new RecordsPage.Part(RecordsPage.role(reading, i), found.total(), found.sum()));
                chosen = i == part || chosen == null ? found : chosen;
            }
            return RecordsPage.of(chosen, parts, indicator.records());
        });
    }
}
