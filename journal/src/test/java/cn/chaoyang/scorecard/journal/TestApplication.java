package cn.chaoyang.scorecard.journal;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** What the library expects of an application. */
class TestApplication {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @ApplicationScoped
    static class PrincipalIdentities implements Identities {

        @Override
        public Who of(SecurityIdentity identity) {
            return Who.of(identity.getPrincipal().getName(), null, identity.getRoles());
        }
    }
}
