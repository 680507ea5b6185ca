package cn.chaoyang.scorecard.talent.person;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Award}. */
@Path("/api/talent/awards")
public class AwardResource extends RegisterResource<Award> {

    @Inject
    AwardType type;

    @Override
    protected AwardType type() {
        return type;
    }
}
