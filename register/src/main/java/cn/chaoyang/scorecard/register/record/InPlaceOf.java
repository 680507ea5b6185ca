package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps of every decision a delegate makes on rows in whose place it was. */
@ApplicationScoped
class InPlaceOf {

    @Inject
    Delegations delegations;

    /** @param decided rows the actor may decide on */
    <R extends RegisterRecord> void keep(RecordType<R> type, Actor actor, List<R> decided) {
        Map<String, String> onBehalfOf = new LinkedHashMap<>();
        for (R row : decided) {
            actor.onBehalfOf(row.enteredBy, row.submittedBy)
                    .ifPresent(delegator -> onBehalfOf.put(type.name() + '/' + row.recordId, delegator));
        }
        delegations.decided(actor, onBehalfOf);
    }
}
