package cn.chaoyang.scorecard.access;

import java.util.Set;

/**
 * Who acts.
 *
 * @param name the login name, for example {@code kjj.clerk}
 * @param unit id of the unit in units.yaml; {@code null} for somebody without one
 * @param scopes of a machine; of a person none, whatever the token says
 */
public record Actor(String name, String unit, Set<Role> roles, Set<Scope> scopes) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isAnyOf(Set<Role> some) {
        return roles.stream().anyMatch(some::contains);
    }
}
