package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;

/**
 * Holds {@link RoleRules} for whatever is under {@code /api}: resources, the live stream and what is handed on to services. An
 * annotation would have to be remembered at every one of them.
 */
@ApplicationScoped
public class RoleGuard {

    private static final int AFTER_AUTHORIZATION = 50;

    private final ProblemWriter problems;

    RoleGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_AUTHORIZATION);
    }

    private void guard(RoutingContext context) {
        Optional<RoleRules.Refusal> refusal = ApiPath.contains(context) ? refusal(context) : Optional.empty();
        if (refusal.isPresent()) {
            problems.write(context, refusal.get().code(), refusal.get().roles());
        } else {
            context.next();
        }
    }

    /** Nobody comes as far as this without having been authenticated: the permissions of {@code /api} demand it. */
    private static Optional<RoleRules.Refusal> refusal(RoutingContext context) {
        Set<String> roles = context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getRoles()
                : Set.of();
        return RoleRules.refusal(roles, ApiPath.isMe(context));
    }
}
