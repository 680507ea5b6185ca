package cn.chaoyang.scorecard.innovation.event;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Event}. */
@Path("/api/innovation/events")
public class EventResource extends RegisterResource<Event> {

    @Inject
    EventType type;

    @Override
    protected EventType type() {
        return type;
    }
}
