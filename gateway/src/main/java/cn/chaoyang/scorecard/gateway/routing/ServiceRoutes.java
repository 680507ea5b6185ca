package cn.chaoyang.scorecard.gateway.routing;

import cn.chaoyang.scorecard.access.TokenClaims;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import cn.chaoyang.scorecard.journal.JournaledRequests;
import cn.chaoyang.scorecard.journal.Occasion;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Hands {@code /api/talent|fund|innovation/*} on to the services, path unchanged, in the name of the caller: the access
 * token and the address go along, the session cookie does not.
 */
@ApplicationScoped
public class ServiceRoutes {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 120;
    private static final int CONNECTIONS = 64;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final ProblemWriter problems;

    ServiceRoutes(Vertx vertx, GatewayConfig config, ProblemWriter problems) {
        this.vertx = vertx;
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setMaxPoolSize(CONNECTIONS));
        config.routes().forEach((service, address) -> {
            URI uri = URI.create(address);
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            router.route("/api/" + service + "/*")
                    .handler(context -> forward(context, client, service, uri.getHost(), port));
        });
    }

    private void forward(RoutingContext context, HttpClient client, String service, String host, int port) {
        MultiMap headers = context.request().headers();
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (context.user() instanceof QuarkusHttpUser user) {
            TokenClaims.token(user.getSecurityIdentity())
                    .ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        }
        // Whose address it is, for the service's journal; whatever the caller said about it is not handed on.
        headers.set("X-Forwarded-For", Occasion.addressOf(context));
        JournaledRequests.leave(context);
        // Quarkus stops reading the request while it authenticates.
        context.request().resume();
        HttpProxy.reverseProxy(client)
                .origin(port, host)
                .addInterceptor(new Hop(code -> problems.body(context, code, service)))
                .handle(context.request());
    }
}
