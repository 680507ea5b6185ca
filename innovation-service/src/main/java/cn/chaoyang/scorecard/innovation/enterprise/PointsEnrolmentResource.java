package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link PointsEnrolment}. */
@Path("/api/innovation/points")
public class PointsEnrolmentResource extends RegisterResource<PointsEnrolment> {

    @Inject
    PointsEnrolmentType type;

    @Override
    protected PointsEnrolmentType type() {
        return type;
    }
}
