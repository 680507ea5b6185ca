package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.TokenClaims;
import java.util.List;

/**
 * Who calls, as they are shown to themselves.
 *
 * @param name the display name, for example 区科技局·经办
 * @param unit id of units.yaml; empty for accounts without one
 * @param reviewsFor in whose place they review today, by login name
 */
public record Caller(String username, String name, String unit, List<String> roles, List<String> reviewsFor) {

    static Caller of(Actor actor, TokenClaims claims) {
        return new Caller(
                actor.name(),
                claims.name(),
                actor.unit() == null ? "" : actor.unit(),
                actor.roles().stream().map(Role::inTokens).sorted().toList(),
                actor.delegators().stream().sorted().toList());
    }
}
