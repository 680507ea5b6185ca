package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Base}. */
@Path("/api/talent/bases")
public class BaseResource extends RegisterResource<Base> {

    @Inject
    BaseType type;

    @Override
    protected BaseType type() {
        return type;
    }
}
