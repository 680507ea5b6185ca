package cn.chaoyang.scorecard.innovation.construction;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Construction}. */
@Path("/api/innovation/constructions")
public class ConstructionResource extends RegisterResource<Construction> {

    @Inject
    ConstructionType type;

    @Override
    protected ConstructionType type() {
        return type;
    }
}
