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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/pipeline")
@Blocking
@Tag(name = "pipeline", description = "How far each log is booked, and what could not be read")
public class PipelineResource {

    private static final String SET_ASIDE =
            """
            select t.name, q.log_partition, q.log_offset, q.reason, q.recorded_at
            from quarantine q join topic t on t.id = q.topic_id
            where q.resolved_at is null
            order by q.recorded_at desc limit 100
            """;

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

    /** A record nobody could read. */
    public record SetAside(String topic, int partition, long offset, String reason, Instant recordedAt) {}

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
                count(connection),
                setAside(connection)));
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

    private static long count(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select count(*) from quarantine where resolved_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<SetAside> setAside(Connection connection) throws SQLException {
        List<SetAside> found = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(SET_ASIDE)) {
            while (rows.next()) {
                found.add(new SetAside(
                        rows.getString("name"),
                        rows.getInt("log_partition"),
                        rows.getLong("log_offset"),
                        rows.getString("reason"),
                        rows.getTimestamp("recorded_at").toInstant()));
            }
        }
        return found;
    }
}
