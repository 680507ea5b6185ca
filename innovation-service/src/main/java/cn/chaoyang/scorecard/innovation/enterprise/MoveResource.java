package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RecordResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Move}. */
@Path("/api/innovation/moves")
public class MoveResource extends RecordResource<Move> {

    @Inject
    MoveType type;

    @Override
    protected MoveType type() {
        return type;
    }
}
