package cn.chaoyang.scorecard.innovation.property;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Demonstration}. */
@Path("/api/innovation/property-demonstrations")
public class DemonstrationResource extends RegisterResource<Demonstration> {

    @Inject
    DemonstrationType type;

    @Override
    protected DemonstrationType type() {
        return type;
    }
}
