package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RecordResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Enterprise}. */
@Path("/api/innovation/enterprises")
public class EnterpriseResource extends RecordResource<Enterprise> {

    @Inject
    EnterpriseType type;

    @Override
    protected EnterpriseType type() {
        return type;
    }
}
