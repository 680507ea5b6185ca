package cn.chaoyang.scorecard.register.opening;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The opening balances of a service, below its own path. */
@Path("/api/{service}/opening-balances")
public class OpeningBalanceResource extends RegisterResource<OpeningBalance> {

    @Inject
    OpeningBalanceType type;

    @Override
    protected OpeningBalanceType type() {
        return type;
    }
}
