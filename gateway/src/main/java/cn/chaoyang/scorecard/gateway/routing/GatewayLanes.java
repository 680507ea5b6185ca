package cn.chaoyang.scorecard.gateway.routing;

import cn.chaoyang.scorecard.access.load.Lane;
import cn.chaoyang.scorecard.access.load.Lanes;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What is handed on takes no thread here; what a service can do at once it says itself. */
@ApplicationScoped
class GatewayLanes implements Lanes {

    private static final String LIVE = "/api/scorecard/stream";

    private final Set<String> services;

    GatewayLanes(GatewayConfig config) {
        this.services = Set.copyOf(config.routes().keySet());
    }

    @Override
    public Lane of(RoutingContext context) {
        String path = context.normalizedPath();
        if (LIVE.equals(path)) {
            return Lane.UNCOUNTED;
        }
        String[] segments = path.split("/", 4);
        return segments.length == 4 && services.contains(segments[2]) ? Lane.HANDED_ON : Lanes.byMethod(context);
    }
}
