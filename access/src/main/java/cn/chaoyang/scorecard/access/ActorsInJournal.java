package cn.chaoyang.scorecard.access;

import cn.chaoyang.scorecard.journal.Identities;
import cn.chaoyang.scorecard.journal.Who;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Whom the journal names: the caller by the access token, of a web session too; of the roles in it those of this system. */
@ApplicationScoped
class ActorsInJournal implements Identities {

    private final Actors actors;

    ActorsInJournal(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Who of(SecurityIdentity identity) {
        Actor actor = actors.of(identity);
        return Who.of(
                actor.name(),
                actor.unit(),
                actor.roles().stream().map(Role::inTokens).collect(Collectors.toSet()));
    }
}
