package cn.chaoyang.scorecard.register.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of this request, from the token. */
@RequestScoped
public class CurrentActor {

    @Inject
    SecurityIdentity identity;

    public Actor get() {
        String unit = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("unit") : null;
        return new Actor(
                identity.getPrincipal().getName(),
                unit,
                identity.getRoles().stream()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
