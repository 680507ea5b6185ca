package cn.chaoyang.scorecard.innovation.achievement;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Transfer}. */
@Path("/api/innovation/transfers")
public class TransferResource extends RegisterResource<Transfer> {

    @Inject
    TransferType type;

    @Override
    protected TransferType type() {
        return type;
    }
}
