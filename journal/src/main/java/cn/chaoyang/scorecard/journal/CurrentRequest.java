package cn.chaoyang.scorecard.journal;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks and from where, on the thread of a request; on any other it is the system's own doing. */
@ApplicationScoped
class CurrentRequest {

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;
    private final Identities identities;

    CurrentRequest(CurrentVertxRequest request, CurrentIdentityAssociation identity, Identities identities) {
        this.request = request;
        this.identity = identity;
        this.identities = identities;
    }

    Who who() {
        return isOne() ? of(identity.getIdentity()) : Who.SYSTEM;
    }

    String address() {
        return isOne() ? Occasion.addressOf(request.getCurrent()) : Occasion.NOWHERE;
    }

    /** @param identity may be {@code null} */
    Who of(SecurityIdentity identity) {
        return identity == null || identity.isAnonymous() ? Who.ANONYMOUS : identities.of(identity);
    }

    private boolean isOne() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
