package cn.chaoyang.scorecard.talent.evaluation;

import cn.chaoyang.scorecard.register.intake.RegisterResource;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The records of {@link EvaluationCheck}. */
@Path("/api/talent/evaluation-checks")
public class EvaluationCheckResource extends RegisterResource<EvaluationCheck> {

    @Inject
    EvaluationCheckType type;

    @Override
    protected EvaluationCheckType type() {
        return type;
    }
}
