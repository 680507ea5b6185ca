package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.load.Lane;
import cn.chaoyang.scorecard.access.load.Lanes;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Workbooks are heavy, so they have a lane of their own: nobody waits with a record because of them. */
@ApplicationScoped
class RegisterLanes implements Lanes {

    private static final Pattern WORKBOOKS = Pattern.compile("/api/[^/]+/([^/]+/import|lists/[^/]+)");

    @Override
    public Lane of(RoutingContext context) {
        Lane lane = Lanes.byMethod(context);
        boolean workbook = lane == Lane.WRITES
                && WORKBOOKS.matcher(context.normalizedPath()).matches();
        return workbook ? Lane.IMPORTS : lane;
    }
}
