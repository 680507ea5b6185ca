package cn.chaoyang.scorecard.innovation.platform;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Platform}. */
@Path("/api/innovation/platforms")
public class PlatformResource extends RegisterResource<Platform> {

    @Inject
    PlatformType type;

    @Override
    protected PlatformType type() {
        return type;
    }
}
