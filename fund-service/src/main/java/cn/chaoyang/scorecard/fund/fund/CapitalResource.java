package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Capital}. */
@Path("/api/fund/capital")
public class CapitalResource extends RegisterResource<Capital> {

    @Inject
    CapitalType type;

    @Override
    protected CapitalType type() {
        return type;
    }
}
