package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.TokenClaims;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a token said of the person who came with it.
 *
 * @param account login name
 * @param name as it is shown, for example 区科技局·经办
 * @param unit id of the unit; {@code null} without one
 * @param roles of this system
 * @param day on which they came, in the district
 * @param toldAt when the token was issued
 */
record Sighting(String account, String name, String unit, Set<Role> roles, LocalDate day, Instant toldAt) {

    Sighting {
        roles = Set.copyOf(roles);
    }

    /** @return empty for who has no role of this system: a machine, a stranger; and for the gateway itself */
    static Optional<Sighting> of(SecurityIdentity identity, LocalDate day) {
        Set<Role> roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (roles.isEmpty() || roles.contains(Role.LEDGER)) {
            return Optional.empty();
        }
        TokenClaims claims = TokenClaims.of(identity);
        return Optional.of(
                new Sighting(claims.username(), claims.name(), claims.unit(), roles, day, claims.issuedAt()));
    }

    /** Whether it is worth keeping after the other: it says something else, or comes on another day, and its token is not the older one. */
    boolean isNewsAfter(Sighting before) {
        return !toldAt.isBefore(before.toldAt)
                && !equals(new Sighting(before.account, before.name, before.unit, before.roles, before.day, toldAt));
    }
}
