package cn.chaoyang.scorecard.gateway.routing;

import cn.chaoyang.scorecard.gateway.problem.Problem;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.function.Function;

/** One request to a service and its answer, or the problem that there is none. */
final class Hop implements ProxyInterceptor {

    /** The gateway says these itself; twice they contradict each other. A service sets no cookies in the web session. */
    private static final List<String> OURS = List.of(
            "Set-Cookie", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Content-Security-Policy");

    private final Function<ProblemCode, String> problem;

    /** @param problem the body for a fault */
    Hop(Function<ProblemCode, String> problem) {
        this.problem = problem;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(fault ->
                        Future.succeededFuture(say(context.request().release().response(), ProblemCode.SERVICE_AWAY)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        OURS.forEach(context.response().headers()::remove);
        if (context.response().getStatusCode() == ProblemCode.TOO_LARGE.status()
                && context.response().getBody().length() == 0) {
            // The service's server refuses by itself what is beyond all measure, and says no word.
            say(context.response(), ProblemCode.TOO_LARGE);
        }
        return context.sendResponse();
    }

    private ProxyResponse say(ProxyResponse response, ProblemCode code) {
        return response.setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(problem.apply(code))));
    }
}
