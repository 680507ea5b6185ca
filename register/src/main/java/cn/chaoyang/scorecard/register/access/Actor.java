package cn.chaoyang.scorecard.register.access;

import java.util.Set;

/**
 * Who acts.
 *
 * @param name the login name, for example {@code kjj.clerk}
 * @param unit id of the unit in the plan; {@code null} for somebody without one
 */
public record Actor(String name, String unit, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
