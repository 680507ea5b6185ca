package cn.chaoyang.scorecard.gateway.measure;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Amounts;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.SumTable;
import cn.chaoyang.scorecard.gateway.unchanged.FromLedger;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/measures/{measure}")
@FromLedger
@Tag(name = "measure", description = "The sums indicators are read from")
public class MeasureResource {

    private final ReadConnection ledger;
    private final Clock clock;
    private final String district;

    MeasureResource(ReadConnection ledger, Clock clock, GatewayConfig config) {
        this.ledger = ledger;
        this.clock = clock;
        this.district = config.district();
    }

    /**
     * A measure on a day.
     *
     * @param knownAt {@code null} for everything booked so far
     * @param value the sum of everything that counts on the day
     * @param booked how far each log was booked when it was read
     */
    public record MeasureView(
            String measure,
            LocalDate on,
            @Nullable Instant knownAt,
            BigDecimal value,
            List<Positions.Position> booked) {}

    @GET
    @Operation(
            summary = "A measure on a day",
            description =
                    "The sum of what counts, for any measure the services publish, alternatives (`@`) among them.")
    public MeasureView read(
            @PathParam("measure") String measure, @QueryParam("on") String on, @QueryParam("knownAt") String knownAt) {
        LocalDate day = Parameters.day("on", on, LocalDate.now(clock));
        Known known = Parameters.known("knownAt", knownAt, Known.NOW);
        return ledger.read(connection -> {
            // First: what is booked meanwhile may be in the sum, never the other way round.
            List<Positions.Position> booked = Positions.read(connection);
            SumTable sums =
                    LedgerSums.onDays(connection, district, List.of(measure), new TreeSet<>(List.of(day)), known);
            if (!sums.isReported(measure)) {
                throw new ProblemException(ProblemCode.UNKNOWN_MEASURE, "measure", measure);
            }
            BigDecimal value = Amounts.plain(sums.upTo(measure, day));
            return new MeasureView(measure, day, known.at().orElse(null), value, booked);
        });
    }
}
