package cn.chaoyang.scorecard.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the current request. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        return Caller.of(identity);
    }

    /** The access token, to act in the caller's name at a service. */
    public String token() {
        return Caller.token(identity).orElse("");
    }
}
