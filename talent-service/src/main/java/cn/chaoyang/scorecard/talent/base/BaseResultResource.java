package cn.chaoyang.scorecard.talent.base;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link BaseResult}. */
@Path("/api/talent/base-results")
public class BaseResultResource extends RegisterResource<BaseResult> {

    @Inject
    BaseResultType type;

    @Override
    protected BaseResultType type() {
        return type;
    }
}
