package cn.chaoyang.scorecard.gateway.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/plan")
@Tag(name = "plan", description = "朝府办〔2025〕6号")
public class PlanResource {

    private final Plan plan;

    PlanResource(Plan plan) {
        this.plan = plan;
    }

    @GET
    @Operation(
            summary = "The whole plan",
            description = "6 programmes, 16 actions, 19 indicators and 69 work items, quote by quote.")
    public Plan read() {
        return plan;
    }
}
