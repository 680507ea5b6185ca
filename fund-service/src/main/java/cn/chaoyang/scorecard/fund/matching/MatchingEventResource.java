package cn.chaoyang.scorecard.fund.matching;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link MatchingEvent}. */
@Path("/api/fund/matching-events")
public class MatchingEventResource extends RegisterResource<MatchingEvent> {

    @Inject
    MatchingEventType type;

    @Override
    protected MatchingEventType type() {
        return type;
    }
}
