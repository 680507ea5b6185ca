package cn.chaoyang.scorecard.gateway.problem;

import cn.chaoyang.scorecard.access.DatabaseFault;
import cn.chaoyang.scorecard.access.load.LoadConfig;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

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

    /** A refusal of the framework's that says nothing, as of a body that is not there in a type nobody reads. */
    @ServerResponseFilter
    void putIntoWords(ContainerRequestContext request, ContainerResponseContext response) {
        ProblemCode code = BY_STATUS.get(response.getStatus());
        if (code != null && !response.hasEntity() && !HttpMethod.HEAD.equals(request.getMethod())) {
            Problem ours = Problem.of(
                    code,
                    headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                    request.getUriInfo().getRequestUri().getPath(),
                    null);
            response.setEntity(ours, null, MediaType.valueOf(Problem.MEDIA_TYPE));
        }
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
