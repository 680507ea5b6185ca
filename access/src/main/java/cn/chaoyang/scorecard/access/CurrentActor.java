package cn.chaoyang.scorecard.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The caller of this request, from the token. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Actor get() {
        return of(identity);
    }

    static Actor of(SecurityIdentity identity) {
        TokenClaims claims = TokenClaims.of(identity);
        Set<Role> roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        boolean machine = roles.isEmpty() && claims.unit() == null && claims.ofMachine();
        return new Actor(claims.username(), claims.unit(), roles, machine ? Scope.in(claims.scope()) : Set.of());
    }
}
