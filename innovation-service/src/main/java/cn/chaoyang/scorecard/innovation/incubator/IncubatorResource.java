package cn.chaoyang.scorecard.innovation.incubator;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Incubator}. */
@Path("/api/innovation/incubators")
public class IncubatorResource extends RegisterResource<Incubator> {

    @Inject
    IncubatorType type;

    @Override
    protected IncubatorType type() {
        return type;
    }
}
