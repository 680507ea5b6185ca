package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Deal}. */
@Path("/api/fund/deals")
public class DealResource extends RegisterResource<Deal> {

    @Inject
    DealType type;

    @Override
    protected DealType type() {
        return type;
    }
}
