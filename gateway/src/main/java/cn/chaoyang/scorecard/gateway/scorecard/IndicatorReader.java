package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.pace.Band;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits;
import cn.chaoyang.scorecard.gateway.reading.Book;
import cn.chaoyang.scorecard.gateway.reading.Books;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads indicators: what is known now from the sums kept in memory, what was known at a moment with three statements for all of them. */
@ApplicationScoped
public class IndicatorReader {

    private static final int SPARK_POINTS = 24;
    private static final int CHANGE_DAYS = 30;

    private final LeadUnits leadUnits;
    private final Books books;
    private final String district;

    IndicatorReader(LeadUnits leadUnits, Books books, GatewayConfig config) {
        this.leadUnits = leadUnits;
        this.books = books;
        this.district = config.district();
    }

    /** Indicators on a day, in the order given, by what had been decided. */
    public List<IndicatorView> read(Connection connection, Collection<Indicator> indicators, LocalDate on, Known known)
            throws SQLException {
        return read(connection, indicators, on, known, DecisionStore.known(connection, district, known));
    }

    /** Indicators on a day, in the order given, by these decisions. */
    public List<IndicatorView> read(
            Connection connection, Collection<Indicator> indicators, LocalDate on, Known known, Decisions decisions)
            throws SQLException {
        List<LocalDate> spark = sparkDays(on);
        Figures figures = figures(connection, indicators, spark, on, known, decisions);
        return indicators.stream()
                .map(indicator -> onDay(indicator, on, decisions, figures).view(spark))
                .toList();
    }

    /** One indicator with what only its own page shows. */
    public IndicatorView readPage(
            Connection connection, Indicator indicator, LocalDate on, Known known, Decisions decisions)
            throws SQLException {
        List<LocalDate> spark = sparkDays(on);
        List<LocalDate> days =
                Stream.concat(spark.stream(), Band.days(on).stream()).toList();
        return onDay(indicator, on, decisions, figures(connection, List.of(indicator), days, on, known, decisions))
                .page(spark);
    }

    private IndicatorOnDay onDay(Indicator indicator, LocalDate on, Decisions decisions, Figures figures) {
        return new IndicatorOnDay(leadUnits.of(indicator, on), indicator, on, decisions, figures);
    }

    /** Right on the day itself and on all those before it that are asked for. */
    private Figures figures(
            Connection connection,
            Collection<Indicator> indicators,
            List<LocalDate> daysBefore,
            LocalDate on,
            Known known,
            Decisions decisions)
            throws SQLException {
        LocalDate before = PaceOnDay.periodBefore(on);
        SortedSet<LocalDate> days = new TreeSet<>();
        Set<String> measures = new LinkedHashSet<>();
        Set<String> stocks = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            List<LocalDate> own = new ArrayList<>(daysBefore);
            own.addAll(List.of(on, before, decisions.path(indicator, on).from()));
            for (Reading reading : readings(indicator)) {
                measures.addAll(reading.measures());
                own.forEach(day -> days.addAll(reading.daysNeeded(day)));
                if (reading instanceof Reading.Stock stock) {
                    stocks.add(stock.measure());
                    measures.add(stock.pipeline());
                }
            }
        }
        Map<String, LocalDate> windows = windows(indicators, decisions, on);
        if (known.at().isEmpty()) {
            Book book = books.read(connection);
            return new Figures(book.totals(measures), book.expiries(stocks), book.moves(windows, on));
        }
        SortedSet<LocalDate> expiryDays =
                new TreeSet<>(List.of(on, before, PaceOnDay.outlookEnd(on), PaceOnDay.outlookEnd(before)));
        return new Figures(
                LedgerSums.onDays(connection, district, measures, days, known),
                LedgerSums.expiriesOnDays(connection, district, stocks, expiryDays, known),
                LedgerSums.moves(connection, district, windows, on, known));
    }

    /** Of every way of counting, so that another one can be shown beside. */
    private static List<Reading> readings(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.reading()),
                        indicator.alternatives().stream().map(Indicator.Alternative::reading))
                .toList();
    }

    private static Map<String, LocalDate> windows(Collection<Indicator> indicators, Decisions decisions, LocalDate on) {
        LocalDate first = on.minusDays(CHANGE_DAYS - 1L);
        Map<String, LocalDate> windows = new HashMap<>();
        for (Indicator indicator : indicators) {
            Reading reading = decisions.reading(indicator, on);
            LocalDate countsFrom = reading.countsFrom(on);
            LocalDate start = countsFrom.isAfter(first) ? countsFrom : first;
            if (!(reading instanceof Reading.Ratio)) {
                reading.measures().forEach(measure -> windows.put(measure, start));
            }
        }
        return windows;
    }

    private static List<LocalDate> sparkDays(LocalDate on) {
        List<LocalDate> days = new ArrayList<>();
        YearMonth month = YearMonth.from(on);
        for (int back = SPARK_POINTS - 1; back > 0; back--) {
            days.add(month.minusMonths(back).atEndOfMonth());
        }
        days.add(on);
        return days;
    }
}
