package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.access.delegation.Delegations;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of this request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final Actors actors;
    private final Delegations delegations;
    private Actor actor;

    CurrentActor(SecurityIdentity identity, Actors actors, Delegations delegations) {
        this.identity = identity;
        this.actors = actors;
        this.delegations = delegations;
    }

    public Actor get() {
        if (actor == null) {
            actor = standingIn(actors.of(identity));
        }
        return actor;
    }

    /** A reviewer needs nobody's place to review. */
    private Actor standingIn(Actor one) {
        if (one.unit() == null || !one.is(Role.CLERK) || one.is(Role.REVIEWER)) {
            return one;
        }
        return new Actor(
                one.name(),
                one.unit(),
                one.roles(),
                one.scopes(),
                one.units(),
                delegations.delegators(one.name(), one.unit()));
    }
}
