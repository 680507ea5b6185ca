package cn.chaoyang.scorecard.gateway.access;

import io.quarkus.vertx.web.Route;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who comes here is logged in: the path demands it, and the code flow returns to it. */
@ApplicationScoped
public class LoginRoute {

    private static final int SEE_OTHER = 303;

    /** Goes on to {@code next}, a path of this site; anything else leads to {@code /}. */
    // Described, it would stand below /api, where it is not.
    @Operation(hidden = true)
    @Route(path = "/login", methods = Route.HttpMethod.GET)
    void login(RoutingContext context) {
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(
                        HttpHeaders.LOCATION,
                        own(context.request().getParam("next")).toString())
                .end();
    }

    /** Only a path of this very site: no scheme, no host, nothing a browser would take for one. */
    static URI own(String next) {
        URI home = URI.create("/");
        boolean isPath = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && next.indexOf('\\') < 0
                && next.chars().noneMatch(character -> character < ' ');
        if (!isPath || next.startsWith("/login") || next.startsWith("/logout")) {
            return home;
        }
        try {
            URI uri = new URI(next);
            return uri.getHost() == null && uri.getScheme() == null ? uri : home;
        } catch (URISyntaxException e) {
            return home;
        }
    }
}
