package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.idempotency.Once;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import cn.chaoyang.scorecard.gateway.reminder.Slips.SlipPage;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/slips")
@Blocking
@Tag(name = "slip", description = "提醒函、督促函、通报")
public class SlipResource {

    private final Slips slips;
    private final DueSweep sweep;
    private final IndicatorWatch watch;
    private final CurrentActor actor;
    private final Clock clock;

    SlipResource(Slips slips, DueSweep sweep, IndicatorWatch watch, CurrentActor actor, Clock clock) {
        this.slips = slips;
        this.sweep = sweep;
        this.watch = watch;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a unit says to a letter. */
    public record Answer(String text) {}

    @GET
    @Operation(
            summary = "Letters, the newest first",
            description = "Of one's unit; of all units for the office and leaders. `subject`: about one task or month.")
    public List<Slip> list(@RestQuery String subject) {
        return slips.list(actor.get(), subject);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A letter with its words")
    public SlipPage one(@RestPath long id) {
        return slips.page(id, actor.get());
    }

    @POST
    @Once
    @Path("{id}/answer")
    @Operation(summary = "Answer a letter", description = "By somebody of the unit; once.")
    public SlipPage answer(@RestPath long id, Answer body) {
        Actor by = actor.get();
        slips.answer(id, body == null ? null : body.text(), by);
        return slips.page(id, by);
    }

    @POST
    @Once(Way.IN_STEPS)
    @Path("sweep")
    @Operation(
            summary = "Look now at what is due, as is done every working day",
            description = "Issues what has not been issued yet; tasks for indicators that lag behind are raised.")
    public List<Slip> sweep() {
        LocalDate today = LocalDate.now(clock);
        watch.look(today);
        return sweep.run(today);
    }
}
