package cn.chaoyang.scorecard.register.problem;

import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.register.form.Text;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the rules of access refuse, and what the database refuses because somebody else was faster. */
class ConflictMappers {

    @Inject
    ProblemMapper problems;

    @ServerExceptionMapper
    Response refused(RefusedException e) {
        return problems.toResponse(ProblemException.of(e.refusal()));
    }

    @ServerExceptionMapper
    Response optimisticLock(OptimisticLockException e) {
        return problems.toResponse(ProblemException.conflict(
                "changed-meanwhile",
                Text.of("记录刚被他人改动，请刷新后再办", "The record was just changed by somebody else; reload it")));
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException e) {
        return problems.toResponse(ProblemException.conflict(
                "exists", Text.of("同一记录刚被他人录入，请刷新后再办", "The same record was just entered by somebody else; reload")));
    }
}
