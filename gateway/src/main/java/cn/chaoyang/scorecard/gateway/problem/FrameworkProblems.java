package cn.chaoyang.scorecard.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Puts what the framework refuses by itself into the words and languages of the product. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    private static final Map<Integer, ProblemCode> BY_STATUS = Map.of(
            400, ProblemCode.MALFORMED,
            404, ProblemCode.NOT_FOUND,
            405, ProblemCode.METHOD,
            415, ProblemCode.MEDIA_TYPE,
            500, ProblemCode.INTERNAL);

    private final HttpHeaders headers;

    FrameworkProblems(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        ProblemCode code = BY_STATUS.get(problem.getStatusCode());
        if (code == null || problem.getType() != null) {
            return problem;
        }
        Problem ours = Problem.of(code, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), null, null);
        return HttpProblem.builder(problem)
                .withType(ours.type())
                .withTitle(ours.title())
                .withDetail(ours.detail())
                .build();
    }
}
