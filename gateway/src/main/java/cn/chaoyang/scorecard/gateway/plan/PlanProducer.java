package cn.chaoyang.scorecard.gateway.plan;

import cn.chaoyang.scorecard.access.unit.Units;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The plan is loaded once, at the start: a broken file stops the gateway there and not on the first request. */
@Startup
@ApplicationScoped
public class PlanProducer {

    private final Plan plan;

    PlanProducer(Units units) {
        plan = PlanLoader.load();
        PlanRules.checkUnits(plan, units);
    }

    @Produces
    @Singleton
    Plan plan() {
        return plan;
    }
}
