package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.CurrentActor;
import cn.chaoyang.scorecard.access.TokenClaims;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the current request. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final CurrentActor actor;

    CurrentCaller(SecurityIdentity identity, CurrentActor actor) {
        this.identity = identity;
        this.actor = actor;
    }

    public Caller get() {
        return Caller.of(actor.get(), TokenClaims.of(identity));
    }

    /** The access token, to act in the caller's name at a service. */
    public String token() {
        return TokenClaims.token(identity).orElse("");
    }
}
