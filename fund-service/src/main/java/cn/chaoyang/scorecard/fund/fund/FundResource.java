package cn.chaoyang.scorecard.fund.fund;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Fund}. */
@Path("/api/fund/funds")
public class FundResource extends RegisterResource<Fund> {

    @Inject
    FundType type;

    @Override
    protected FundType type() {
        return type;
    }
}
