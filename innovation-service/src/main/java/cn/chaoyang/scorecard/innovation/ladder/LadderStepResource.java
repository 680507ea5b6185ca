package cn.chaoyang.scorecard.innovation.ladder;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link LadderStep}. */
@Path("/api/innovation/ladder")
public class LadderStepResource extends RegisterResource<LadderStep> {

    @Inject
    LadderStepType type;

    @Override
    protected LadderStepType type() {
        return type;
    }
}
