package cn.chaoyang.scorecard.innovation.property;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Patent}. */
@Path("/api/innovation/patents")
public class PatentResource extends RegisterResource<Patent> {

    @Inject
    PatentType type;

    @Override
    protected PatentType type() {
        return type;
    }
}
