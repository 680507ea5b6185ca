package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

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
        Optional<RoleRules.Refusal> refusal =
                ApiPath.contains(context) ? identity(context).flatMap(RoleGuard::refusal) : Optional.empty();
        if (refusal.isPresent()) {
            problems.write(context, refusal.get().code(), refusal.get().roles());
        } else {
            context.next();
        }
    }

    private static Optional<RoleRules.Refusal> refusal(SecurityIdentity identity) {
        return RoleRules.refusal(identity.getRoles());
    }

    private static Optional<SecurityIdentity> identity(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? Optional.of(user.getSecurityIdentity())
                : Optional.empty();
    }
}
