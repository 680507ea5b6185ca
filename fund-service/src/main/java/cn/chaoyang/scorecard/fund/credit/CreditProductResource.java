package cn.chaoyang.scorecard.fund.credit;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link CreditProduct}. */
@Path("/api/fund/credit-products")
public class CreditProductResource extends RegisterResource<CreditProduct> {

    @Inject
    CreditProductType type;

    @Override
    protected CreditProductType type() {
        return type;
    }
}
