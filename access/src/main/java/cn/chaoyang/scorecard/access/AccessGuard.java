package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.journal.JournaledRequests;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Holds {@link Rules} for whatever is under {@code /api}: resources, streams and what is handed on. An annotation would have to be
 * remembered at every one of them.
 */
@ApplicationScoped
public class AccessGuard {

    private static final int AFTER_AUTHORIZATION = 50;

    private final Rules rules;
    private final Actors actors;
    private final RefusalWriter refusals;

    AccessGuard(Rules rules, Actors actors, RefusalWriter refusals) {
        this.rules = rules;
        this.actors = actors;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_AUTHORIZATION);
    }

    private void guard(RoutingContext context) {
        Optional<Refusal> refusal = ApiPath.contains(context) ? refusal(context) : Optional.empty();
        if (refusal.isPresent()) {
            JournaledRequests.tell(context, refusal.get().code());
            refusals.write(context, refusal.get());
        } else {
            context.next();
        }
    }

    /** Nobody comes as far as this without having been authenticated: the permissions of {@code /api} demand it. */
    private Optional<Refusal> refusal(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user) {
            Actor actor = actors.of(user.getSecurityIdentity());
            return rules.refusal(actor, context.request().method().name(), context.normalizedPath());
        }
        return Optional.of(RoleRules.WITHOUT_A_ROLE);
    }
}
