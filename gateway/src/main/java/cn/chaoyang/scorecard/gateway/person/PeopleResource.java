package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/people")
@Blocking
@Tag(name = "person", description = "人员: who has come for which unit, as their tokens said")
public class PeopleResource {

    private final PersonStore store;
    private final Units units;
    private final UnitsToday today;
    private final CurrentActor actor;
    private final GatewayConfig config;

    PeopleResource(PersonStore store, Units units, UnitsToday today, CurrentActor actor, GatewayConfig config) {
        this.store = store;
        this.units = units;
        this.today = today;
        this.actor = actor;
        this.config = config;
    }

    /**
     * Units and their people.
     *
     * @param console where accounts and roles are given out; {@code null} where the operator has not said
     * @param since who has not come since that day is not kept
     */
    public record People(@Nullable String console, LocalDate since, List<Staffing> units) {}

    @GET
    @Operation(
            summary = "Units and who has come for them; of a reviewer's own unit only",
            description = "What the newest token of each said. Accounts and roles are the identity server's.")
    public People list() {
        List<Staffing> staffing = Staffing.of(units.all(), today.get(), store.all(), config.office(), config.leaders());
        return new People(
                config.people().console().orElse(null),
                today.date().minus(config.people().keep()),
                staffing.stream().filter(this::isSeen).toList());
    }

    /** Whoever supervises or administers sees all. */
    private boolean isSeen(Staffing staffing) {
        Actor reading = actor.get();
        return reading.is(Role.SUPERVISOR)
                || reading.roles().stream().anyMatch(Role.ADMINISTRATION::contains)
                || reading.unit() != null && Objects.equals(reading.unit(), staffing.unit());
    }
}
