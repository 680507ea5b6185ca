package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.access.DatabaseFault;
import cn.chaoyang.scorecard.access.load.LoadConfig;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
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
    /** Asked for when it is needed: these are made before settings can be read. */
    private final Provider<LoadConfig> load;

    FrameworkProblems(HttpHeaders headers, Provider<LoadConfig> load) {
        this.headers = headers;
        this.load = load;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() == 500 && DatabaseFault.isBusy(context.cause)) {
            return inWords(HttpProblem.builder().withStatus(503), ProblemCode.LEDGER_AWAY)
                    .withHeader(HttpHeaders.RETRY_AFTER, load.get().retryAfter())
                    .build();
        }
        if (problem.getStatusCode() == 500 && DatabaseFault.isUnstorable(context.cause)) {
            return inWords(HttpProblem.builder().withStatus(400), ProblemCode.UNSTORABLE)
                    .build();
        }
        ProblemCode code = BY_STATUS.get(problem.getStatusCode());
        return code == null || problem.getType() != null
                ? problem
                : inWords(HttpProblem.builder(problem), code).build();
    }

    private HttpProblem.Builder inWords(HttpProblem.Builder problem, ProblemCode code) {
        Problem ours = Problem.of(code, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), null, null);
        return problem.withType(ours.type()).withTitle(ours.title()).withDetail(ours.detail());
    }
}
