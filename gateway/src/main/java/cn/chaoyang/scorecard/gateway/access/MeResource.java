package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "access")
public class MeResource {

    private final CurrentCaller current;
    private final Plan plan;
    private final boolean sample;

    MeResource(CurrentCaller current, Plan plan, GatewayConfig config) {
        this.current = current;
        this.plan = plan;
        this.sample = config.sample();
    }

    /** @param sample sample registers were loaded: 示例数据 */
    public record Me(String username, String name, String unit, String unitName, List<String> roles, boolean sample) {}

    @GET
    @Operation(summary = "Who is logged in")
    public Me read() {
        Caller caller = current.get();
        return new Me(caller.username(), caller.name(), caller.unit(), unitName(caller.unit()), caller.roles(), sample);
    }

    private String unitName(String unit) {
        return "qzf".equals(unit) ? "区政府" : plan.unitName(unit);
    }
}
