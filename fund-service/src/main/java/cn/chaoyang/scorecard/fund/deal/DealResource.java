package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.record.RecordResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Deal}. */
@Path("/api/fund/deals")
public class DealResource extends RecordResource<Deal> {

    @Inject
    DealType type;

    @Override
    protected DealType type() {
        return type;
    }
}
