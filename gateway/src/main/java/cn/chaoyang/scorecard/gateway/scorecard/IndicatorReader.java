package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums.Moves;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
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

/** Reads indicators, all of them with two statements. */
@ApplicationScoped
public class IndicatorReader {

    /** The plan's increments are measured from the end of the year before it was issued. */
    static final LocalDate BASELINE = LocalDate.of(2024, 12, 31);

    private static final int SPARK_POINTS = 24;
    private static final int CHANGE_DAYS = 30;

    private final Plan plan;
    private final String district;

    IndicatorReader(Plan plan, GatewayConfig config) {
        this.plan = plan;
        this.district = config.district();
    }

    /** Indicators on a day, in the order given. */
    public List<IndicatorView> read(Connection connection, Collection<Indicator> indicators, LocalDate on, Known known)
            throws SQLException {
        List<LocalDate> spark = sparkDays(on);
        SortedSet<LocalDate> days = new TreeSet<>();
        Set<String> measures = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            measures.addAll(indicator.allMeasures());
            readings(indicator).forEach(reading -> Stream.concat(spark.stream(), Stream.of(on, BASELINE))
                    .forEach(day -> days.addAll(reading.daysNeeded(day))));
        }
        SumTable sums = LedgerSums.onDays(connection, district, measures, days, known);
        Map<String, Moves> moves = LedgerSums.moves(connection, district, windows(indicators, on), on, known);
        List<IndicatorView> views = new ArrayList<>();
        for (Indicator indicator : indicators) {
            views.add(new IndicatorOnDay(plan, indicator, on, sums, moves).view(spark, BASELINE));
        }
        return views;
    }

    private static Stream<Reading> readings(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.reading()),
                indicator.alternatives().stream().map(Indicator.Alternative::reading));
    }

    private static Map<String, LocalDate> windows(Collection<Indicator> indicators, LocalDate on) {
        LocalDate first = on.minusDays(CHANGE_DAYS - 1L);
        Map<String, LocalDate> windows = new HashMap<>();
        for (Indicator indicator : indicators) {
            Reading reading = indicator.reading();
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
