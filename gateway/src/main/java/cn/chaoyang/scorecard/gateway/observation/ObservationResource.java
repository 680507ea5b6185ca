package cn.chaoyang.scorecard.gateway.observation;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Observation;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import cn.chaoyang.scorecard.gateway.unchanged.FromLedger;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/observations")
@FromLedger
@Blocking
@Tag(name = "observation", description = "What the registers of an action come to beside its indicators")
public class ObservationResource {

    private final Plan plan;
    private final ReadConnection ledger;
    private final Clock clock;
    private final String district;

    ObservationResource(Plan plan, ReadConnection ledger, Clock clock, GatewayConfig config) {
        this.plan = plan;
        this.ledger = ledger;
        this.clock = clock;
        this.district = config.district();
    }

    /**
     * A figure of an action on a day.
     *
     * @param value {@code null} when nothing was ever booked, or a ratio has nothing to divide by
     */
    public record Observed(
            String action,
            String name,
            String nameEn,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String records) {}

    @GET
    @Operation(summary = "All of them on a day", description = "In the order of the plan; no targets, no colours.")
    public List<Observed> read(@QueryParam("on") String on, @QueryParam("knownAt") String knownAt) {
        LocalDate day = Parameters.day("on", on, LocalDate.now(clock));
        Known known = Parameters.known("knownAt", knownAt, Known.NOW);
        Set<String> measures = new HashSet<>();
        SortedSet<LocalDate> days = new TreeSet<>();
        plan.observations().forEach(observation -> {
            measures.addAll(observation.reading().measures());
            days.addAll(observation.reading().daysNeeded(day));
        });
        return ledger.read(connection -> {
            SumTable sums = LedgerSums.onDays(connection, district, measures, days, known);
            return plan.observations().stream()
                    .map(observation -> observed(observation, day, sums))
                    .toList();
        });
    }

    private static Observed observed(Observation observation, LocalDate day, SumTable sums) {
        boolean reported = observation.reading().measures().stream().anyMatch(sums::isReported);
        return new Observed(
                observation.action(),
                observation.name(),
                observation.nameEn(),
                observation.unit(),
                reported
                        ? observation
                                .reading()
                                .on(day, sums)
                                .map(Amounts::plain)
                                .orElse(null)
                        : null,
                observation.records());
    }
}
