package cn.chaoyang.scorecard.gateway.pipeline;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.ledger.Mending;
import cn.chaoyang.scorecard.gateway.ledger.NotMendedException;
import cn.chaoyang.scorecard.gateway.ledger.Pulse;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/pipeline")
@Blocking
@Tag(name = "pipeline", description = "How far each log is booked, and what could not be read")
public class PipelineResource {

    private final ReadConnection ledger;
    private final Pulse pulse;
    private final Mending mending;
    private final CurrentActor actor;
    private final Clock clock;

    PipelineResource(ReadConnection ledger, Pulse pulse, Mending mending, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.pulse = pulse;
        this.mending = mending;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param connected whether the replica that answers reaches the broker; like the lag, its own
     * @param failure what stands in the way of booking; {@code null} when nothing does
     * @param quarantined how many records nobody could read
     * @param quarantine the newest of them, without their content
     */
    public record Pipeline(
            boolean connected,
            long lagRecords,
            long lagMillis,
            @Nullable String failure,
            List<Positions.Position> logs,
            long quarantined,
            List<SetAside> quarantine) {}

    @GET
    @Operation(summary = "The pipeline now")
    public Pipeline read() {
        Pulse.Beat beat = pulse.beat();
        return ledger.read(connection -> new Pipeline(
                beat.connected(),
                beat.lagRecords(),
                beat.lagMillis(clock.instant()),
                beat.failure(),
                Positions.read(connection),
                SetAside.count(connection),
                SetAside.newest(connection)));
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("quarantine/{topic}/{partition}/{offset}/replay")
    @Operation(
            summary = "Read a message that was set aside once more, and book it at its own place in the log",
            description = "For when this gateway knows what the one before did not. What is known newer of its subjects"
                    + " stays.")
    public Pipeline replay(@RestPath String topic, @RestPath int partition, @RestPath long offset) throws SQLException {
        try {
            mending.mend(topic, partition, offset, actor.get().name());
        } catch (NotMendedException e) {
            throw e.reason() == null
                    ? new ProblemException(ProblemCode.NOT_SET_ASIDE, "offset", topic + " " + partition + " " + offset)
                    : new ProblemException(ProblemCode.STILL_UNREADABLE, null, e.reason());
        }
        return read();
    }
}
