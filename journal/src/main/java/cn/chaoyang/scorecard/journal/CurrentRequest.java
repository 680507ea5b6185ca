package cn.chaoyang.scorecard.journal;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
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
        return isOne() ? address(request.getCurrent()) : Occasion.NOWHERE;
    }

    /** @param identity may be {@code null} */
    Who of(SecurityIdentity identity) {
        return identity == null || identity.isAnonymous() ? Who.ANONYMOUS : identities.of(identity);
    }

    /** The peer's; of a proxy's headers Quarkus makes it only where it was told to trust that proxy. */
    static String address(RoutingContext context) {
        SocketAddress peer = context.request().remoteAddress();
        return peer == null || peer.hostAddress() == null ? Occasion.NOWHERE : peer.hostAddress();
    }

    private boolean isOne() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
