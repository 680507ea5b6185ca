package cn.chaoyang.scorecard.register.journal;

import cn.chaoyang.scorecard.journal.Identities;
import cn.chaoyang.scorecard.journal.Who;
import cn.chaoyang.scorecard.register.access.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the access token a service was called with; of the roles in it only those a register knows. */
@ApplicationScoped
class TokenIdentities implements Identities {

    @Override
    public Who of(SecurityIdentity identity) {
        String unit = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("unit") : null;
        return Who.of(
                identity.getPrincipal().getName(),
                unit,
                identity.getRoles().stream()
                        .filter(role -> Role.of(role).isPresent())
                        .collect(Collectors.toSet()));
    }
}
