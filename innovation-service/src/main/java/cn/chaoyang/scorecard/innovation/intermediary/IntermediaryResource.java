package cn.chaoyang.scorecard.innovation.intermediary;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Intermediary}. */
@Path("/api/innovation/intermediaries")
public class IntermediaryResource extends RegisterResource<Intermediary> {

    @Inject
    IntermediaryType type;

    @Override
    protected IntermediaryType type() {
        return type;
    }
}
