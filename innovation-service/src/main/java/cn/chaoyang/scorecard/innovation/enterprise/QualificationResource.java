package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.record.RecordResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link Qualification}. */
@Path("/api/innovation/qualifications")
public class QualificationResource extends RecordResource<Qualification> {

    @Inject
    QualificationType type;

    @Override
    protected QualificationType type() {
        return type;
    }
}
