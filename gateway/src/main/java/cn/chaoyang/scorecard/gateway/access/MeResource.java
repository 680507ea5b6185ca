package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "access")
public class MeResource {

    private final CurrentCaller current;
    private final UnitsToday units;
    private final boolean sample;

    MeResource(CurrentCaller current, UnitsToday units, GatewayConfig config) {
        this.current = current;
        this.units = units;
        this.sample = config.sample();
    }

    /**
     * @param reviewsFor in whose place they review months, by login name
     * @param sample sample registers were loaded: 示例数据
     */
    public record Me(
            String username,
            String name,
            String unit,
            String unitName,
            List<String> roles,
            List<String> reviewsFor,
            boolean sample) {}

    @GET
    @Operation(summary = "Who is logged in")
    public Me read() {
        Caller caller = current.get();
        return new Me(
                caller.username(),
                caller.name(),
                caller.unit(),
                units.get().name(caller.unit()),
                caller.roles(),
                caller.reviewsFor(),
                sample);
    }
}
