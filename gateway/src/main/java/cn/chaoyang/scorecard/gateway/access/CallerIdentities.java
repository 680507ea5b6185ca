package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.journal.Identities;
import cn.chaoyang.scorecard.journal.Who;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whom the journal names: the caller by the access token, of a web session too. */
@ApplicationScoped
class CallerIdentities implements Identities {

    @Override
    public Who of(SecurityIdentity identity) {
        Caller caller = Caller.of(identity);
        return Who.of(caller.username(), caller.unit(), Set.copyOf(caller.roles()));
    }
}
