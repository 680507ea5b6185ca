package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Challenge}. */
@Path("/api/innovation/challenges")
public class ChallengeResource extends RegisterResource<Challenge> {

    @Inject
    ChallengeType type;

    @Override
    protected ChallengeType type() {
        return type;
    }
}
