package cn.chaoyang.scorecard.gateway.routing;

import cn.chaoyang.scorecard.gateway.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.function.Supplier;

/** One request to a service and its answer, or the problem that there is none. */
final class Hop implements ProxyInterceptor {

    /** The gateway says these itself; twice they contradict each other. A service sets no cookies in the web session. */
    private static final List<String> OURS = List.of(
            "Set-Cookie", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Content-Security-Policy");

    private final Supplier<String> problem;
    private final int status;

    Hop(Supplier<String> problem, int status) {
        this.problem = problem;
        this.status = status;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(fault -> Future.succeededFuture(context.request()
                        .release()
                        .response()
                        .setStatusCode(status)
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .setBody(Body.body(Buffer.buffer(problem.get())))));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        OURS.forEach(context.response().headers()::remove);
        return context.sendResponse();
    }
}
