package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.problem.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plan")
@Tag(name = "plan", description = "朝府办〔2025〕6号")
public class PlanResource {

    private final Plan plan;
    private final Units units;
    private final UnitsToday today;

    PlanResource(Plan plan, Units units, UnitsToday today) {
        this.plan = plan;
        this.units = units;
        this.today = today;
    }

    @GET
    @Operation(
            summary = "The whole plan",
            description =
                    "6 programmes, 16 actions, 19 indicators and 69 work items, quote by quote; units as they are on the day.")
    public Plan read(@QueryParam("on") String on) {
        return PlanOnDay.of(plan, units.on(Parameters.day("on", on, today.date())));
    }
}
