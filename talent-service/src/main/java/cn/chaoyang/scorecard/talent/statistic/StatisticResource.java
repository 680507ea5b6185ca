package cn.chaoyang.scorecard.talent.statistic;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Statistic}. */
@Path("/api/talent/statistics")
public class StatisticResource extends RegisterResource<Statistic> {

    @Inject
    StatisticType type;

    @Override
    protected StatisticType type() {
        return type;
    }
}
