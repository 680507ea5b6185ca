package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemWriter;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
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

/** OpenID Connect, except that a script asking {@code /api/*} is told 401 and never sent to a login page. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ApiChallenge implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;

    private final OidcAuthenticationMechanism oidc;
    private final ProblemWriter problems;

    ApiChallenge(OidcAuthenticationMechanism oidc, ProblemWriter problems) {
        this.oidc = oidc;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        return oidc.authenticate(context, manager);
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
