package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.ApiPath;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * OpenID Connect, except that a script asking {@code /api/*} is told 401 and never sent to a login page, and that whoever shows
 * no valid login is counted.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ApiChallenge implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;

    private final OidcAuthenticationMechanism oidc;
    private final ProblemWriter problems;
    private final RateLimits limits;

    ApiChallenge(OidcAuthenticationMechanism oidc, ProblemWriter problems, RateLimits limits) {
        this.oidc = oidc;
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Uni<SecurityIdentity> answer = oidc.authenticate(context, manager);
        return RateLimits.counts(context)
                ? answer.onItemOrFailure().transformToUni((identity, fault) -> {
                    if (isStranger(identity, fault) && limits.refusesStranger(context)) {
                        // It has been answered: nobody is to go on with it.
                        return Uni.createFrom().nothing();
                    }
                    return fault == null
                            ? Uni.createFrom().item(identity)
                            : Uni.createFrom().failure(fault);
                })
                : answer;
    }

    /** Shows nothing, or what the issuer never gave. A redirect in the course of a login is a fault of another kind. */
    private static boolean isStranger(SecurityIdentity identity, Throwable fault) {
        return fault == null
                ? identity == null
                : fault instanceof AuthenticationFailedException || fault instanceof AuthenticationCompletionException;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (ApiPath.contains(context)) {
            return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
        }
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (ApiPath.contains(context)) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            problems.write(context, ProblemCode.UNAUTHENTICATED);
            return Uni.createFrom().item(true);
        }
        return oidc.sendChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
