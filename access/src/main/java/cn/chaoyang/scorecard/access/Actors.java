package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who somebody is by their token, and what their unit is today. Asks no database. */
@ApplicationScoped
class Actors {

    private final UnitsToday units;

    Actors(UnitsToday units) {
        this.units = units;
    }

    Actor of(SecurityIdentity identity) {
        TokenClaims claims = TokenClaims.of(identity);
        Set<Role> roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        boolean machine = roles.isEmpty() && claims.unit() == null && claims.ofMachine();
        Set<Scope> scopes = machine ? Scope.in(claims.scope()) : Set.of();
        return new Actor(claims.username(), claims.unit(), roles, scopes, units.get(), Set.of());
    }
}
