package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.ApiPath;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What holds for every request before anybody looks at it: browser protections, and no changes from foreign pages. */
@ApplicationScoped
public class RequestGuard {

    private static final int BEFORE_AUTHENTICATION = 300;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private final ProblemWriter problems;

    RequestGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        BrowserProtections.add(context.request(), context.response());
        if (isForged(context)) {
            problems.write(context, ProblemCode.NOT_FROM_THE_APP);
        } else {
            context.next();
        }
    }

    /** A form on a foreign page carries the session cookie but cannot add a header; a bearer token is no cookie. */
    private static boolean isForged(RoutingContext context) {
        MultiMap headers = context.request().headers();
        return !READING.contains(context.request().method())
                && ApiPath.contains(context)
                && !headers.contains(HttpHeaders.AUTHORIZATION)
                && !"scorecard".equals(headers.get("X-Requested-With"));
    }
}
