package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.journal.Identities;
import cn.chaoyang.scorecard.journal.LateLines;
import cn.chaoyang.scorecard.journal.Occasion;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.SecurityEvent.Type;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Journals how web sessions begin and end; no request but the identity server's answer says so. */
@ApplicationScoped
class SessionJournal {

    private static final Map<Type, String> ACTIONS = Map.of(
            Type.OIDC_LOGIN, "login",
            Type.OIDC_LOGOUT_RP_INITIATED, "logout",
            Type.OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED, "logout",
            Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED, "session-ended",
            Type.OIDC_FRONTCHANNEL_LOGOUT_COMPLETED, "session-ended");

    private final Identities identities;
    private final LateLines lines;

    SessionJournal(Identities identities, LateLines lines) {
        this.identities = identities;
        this.lines = lines;
    }

    /** Comes on a thread that must not wait. */
    void journal(@Observes SecurityEvent event) {
        String action = ACTIONS.get(event.getEventType());
        if (action != null && event.getSecurityIdentity() != null) {
            SecurityIdentity identity = event.getSecurityIdentity();
            lines.write(new Occasion(identities.of(identity), address(identity), action, "session", null, Map.of()));
        }
    }

    private static String address(SecurityIdentity identity) {
        RoutingContext request = identity.getAttribute(RoutingContext.class.getName());
        return request == null ? Occasion.NOWHERE : Occasion.addressOf(request);
    }
}
