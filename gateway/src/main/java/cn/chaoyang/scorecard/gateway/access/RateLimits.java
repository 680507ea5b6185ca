package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.ApiPath;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.github.bucket4j.TimeMeter;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Nobody takes the gateway away from the others by asking too fast, or too much at once and slowly: people are counted one by one, whoever is not logged in by
 * address. The two never mix, so a flood from the address of a whole office keeps out nobody there who is logged in.
 */
@ApplicationScoped
public class RateLimits {

    /** Right after it is known who calls. */
    private static final int AFTER_AUTHORIZATION = 90;

    private final Buckets users;
    private final Buckets addresses;
    private final InFlight open;
    private final ProblemWriter problems;

    RateLimits(GatewayConfig config, ProblemWriter problems) {
        GatewayConfig.RateLimits limits = config.rateLimits();
        this.users =
                new Buckets(limits.userPerSecond(), limits.userBurst(), limits.remembered(), TimeMeter.SYSTEM_NANOTIME);
        this.addresses = new Buckets(
                limits.addressPerSecond(), limits.addressBurst(), limits.remembered(), TimeMeter.SYSTEM_NANOTIME);
        this.open = new InFlight(limits.userAtOnce());
        this.problems = problems;
    }

    /** Files of the web app and signs of health are for everybody, as often as they like. */
    static boolean counts(RoutingContext context) {
        return ApiPath.contains(context) || isLogin(context);
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_AUTHORIZATION);
    }

    /**
     * Counts a request without a valid login. The address is the peer's; of a proxy's headers Quarkus makes it
     * only where proxy-address-forwarding is on.
     *
     * @return whether it was one too many and has been answered
     */
    boolean refusesStranger(RoutingContext context) {
        return refuses(context, addresses.take(context.request().remoteAddress().hostAddress()));
    }

    private void guard(RoutingContext context) {
        if (counts(context)
                && !isLiveStream(context)
                && context.user() instanceof QuarkusHttpUser user
                && refusesPerson(context, subject(user.getSecurityIdentity()))) {
            return;
        }
        context.next();
    }

    private boolean refusesPerson(RoutingContext context, String person) {
        if (refuses(context, users.take(person))) {
            return true;
        }
        if (!open.begin(person)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(context, ProblemCode.TOO_MANY_AT_ONCE);
            return true;
        }
        context.addEndHandler(ended -> open.end(person));
        return false;
    }

    /** Opened once and held: how many requests it is says nothing. */
    private static boolean isLiveStream(RoutingContext context) {
        return "/api/scorecard/stream".equals(context.normalizedPath());
    }

    /** Not the API, but answered by the identity server, which is slower. */
    private static boolean isLogin(RoutingContext context) {
        return "/login".equals(context.normalizedPath());
    }

    private boolean refuses(RoutingContext context, long seconds) {
        if (seconds == 0) {
            return false;
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(context, ProblemCode.TOO_MANY_REQUESTS, seconds);
        return true;
    }

    private static String subject(SecurityIdentity identity) {
        String subject = identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
        return subject == null ? identity.getPrincipal().getName() : subject;
    }
}
