package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.lock.LockStore.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a unit's word for its month, with what it says of tasks, all or nothing. */
@ApplicationScoped
public class Signing {

    private final LockStore store;
    private final MonthTexts texts;
    private final Delegations delegations;
    private final Clock clock;

    Signing(LockStore store, MonthTexts texts, Delegations delegations, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Transactional
    public void sign(YearMonth month, List<String> own, boolean zero, String note, Actor actor) {
        if (zero) {
            texts.unchanged(own, month, actor);
        }
        own.forEach(unit -> store.sign(month, new SignOff(unit, zero, note, actor.name(), clock.instant())));
        actor.onBehalfOf()
                .ifPresent(delegator -> delegations.decided(
                        actor,
                        own.stream()
                                .collect(Collectors.toMap(unit -> "months/" + month + '/' + unit, u -> delegator))));
    }
}
