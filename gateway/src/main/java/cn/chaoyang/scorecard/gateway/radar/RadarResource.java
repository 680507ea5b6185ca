package cn.chaoyang.scorecard.gateway.radar;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.indicator.RecordsPage;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits;
import cn.chaoyang.scorecard.gateway.plan.LeadUnits.LeadUnit;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.radar.Radar.Ahead;
import cn.chaoyang.scorecard.gateway.radar.Radar.Blip;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Changes.Stretch;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import cn.chaoyang.scorecard.gateway.unchanged.FromLedger;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/radar")
@FromLedger
@Blocking
@Tag(name = "radar", description = "到期雷达: what expires in 30, 60 and 90 days")
public class RadarResource {

    static final List<Integer> HORIZONS = List.of(30, 60, 90);
    private static final int RECORDS = 100;

    private final Plan plan;
    private final LeadUnits leadUnits;
    private final ReadConnection ledger;
    private final Clock clock;
    private final String district;

    RadarResource(Plan plan, LeadUnits leadUnits, ReadConnection ledger, Clock clock, GatewayConfig config) {
        this.plan = plan;
        this.leadUnits = leadUnits;
        this.ledger = ledger;
        this.clock = clock;
        this.district = config.district();
    }

    @GET
    @Operation(
            summary = "What expires, by indicator",
            description = "With the value each indicator will have if nothing is renewed.")
    public Radar read(
            @QueryParam("on") String on, @QueryParam("knownAt") String knownAt, @QueryParam("unit") String unit) {
        LocalDate day = Parameters.day("on", on, LocalDate.now(clock));
        Known known = Parameters.known("knownAt", knownAt, Known.NOW);
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, known);
            Map<Indicator, Stock> stocks = new LinkedHashMap<>();
            plan.indicators()
                    .forEach(indicator -> stock(decisions, indicator, day).ifPresent(s -> stocks.put(indicator, s)));
            Set<String> measures = stocks.values().stream().map(Stock::measure).collect(Collectors.toSet());
            SortedSet<LocalDate> days =
                    new TreeSet<>(HORIZONS.stream().map(day::plusDays).collect(Collectors.toSet()));
            days.add(day);
            SumTable sums = LedgerSums.onDays(connection, district, measures, days, known);
            SumTable expiries = LedgerSums.expiriesOnDays(connection, district, measures, days, known);
            List<Blip> blips = new ArrayList<>();
            stocks.forEach((indicator, stock) -> {
                if (unit == null
                        || unit.isBlank()
                        || unit.equals(leadUnits.of(indicator, day).id())) {
                    Blip blip = blip(indicator, stock, day, sums, expiries);
                    if (blip.ahead().stream().anyMatch(ahead -> ahead.expiring().signum() > 0)) {
                        blips.add(blip);
                    }
                }
            });
            return new Radar(day, blips);
        });
    }

    @GET
    @Path("{id}/records")
    @Operation(summary = "The records that expire, the next first")
    public RecordsPage records(
            @RestPath String id,
            @QueryParam("on") String on,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("within") String within,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Indicator indicator =
                plan.indicator(id).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_INDICATOR, "id", id));
        LocalDate day = Parameters.day("on", on, LocalDate.now(clock));
        Known known = Parameters.known("knownAt", knownAt, Known.NOW);
        LocalDate last = day.plusDays(horizon(within));
        return ledger.read(connection -> {
            String measure = stock(DecisionStore.known(connection, district, known), indicator, day)
                    .map(Stock::measure)
                    .orElse("");
            Stretch stretch = new Stretch(measure, day.plusDays(1), last, null, known);
            Changes.Found found = Changes.bySubject(
                    connection, district, stretch, LedgerSums.EXPIRIES, Parameters.page(page, size, RECORDS));
            return RecordsPage.ofChanges(found, indicator.records());
        });
    }

    /**
     * What of an indicator is in force and can end.
     *
     * @param label of the alternative that counts it; {@code null} where the indicator itself does
     */
    private record Stock(String measure, String label, String labelEn) {}

    /** The indicator as it is counted; where that is for good, what it has in force beside: people sign for a term. */
    private static Optional<Stock> stock(Decisions decisions, Indicator indicator, LocalDate day) {
        if (decisions.reading(indicator, day) instanceof Reading.Stock stock) {
            return Optional.of(new Stock(stock.measure(), null, null));
        }
        return indicator.alternatives().stream()
                .filter(alternative -> alternative.reading() instanceof Reading.Stock)
                .findFirst()
                .map(alternative -> new Stock(
                        ((Reading.Stock) alternative.reading()).measure(), alternative.label(), alternative.labelEn()));
    }

    private Blip blip(Indicator indicator, Stock stock, LocalDate day, SumTable sums, SumTable expiries) {
        String measure = stock.measure();
        LeadUnit leadUnit = leadUnits.of(indicator, day);
        BigDecimal value = sums.upTo(measure, day);
        boolean enough = indicator.target().isReached(value);
        return new Blip(
                indicator.id(),
                indicator.name(),
                indicator.nameEn(),
                stock.label(),
                stock.labelEn(),
                indicator.target().unit(),
                leadUnit.id(),
                leadUnit.name(),
                Amounts.plain(value),
                indicator.target().required(),
                HORIZONS.stream()
                        .map(within -> {
                            LocalDate until = day.plusDays(within);
                            BigDecimal left = sums.upTo(measure, until);
                            return new Ahead(
                                    within,
                                    until,
                                    Amounts.plain(expiries.upTo(measure, day).subtract(expiries.upTo(measure, until))),
                                    Amounts.plain(left),
                                    enough && !indicator.target().isReached(left));
                        })
                        .toList());
    }

    private static int horizon(String within) {
        int last = HORIZONS.get(HORIZONS.size() - 1);
        if (within == null || within.isEmpty()) {
            return last;
        }
        return HORIZONS.stream()
                .filter(days -> days.toString().equals(within))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.BAD_PAGE, "within", "within=" + within));
    }
}
