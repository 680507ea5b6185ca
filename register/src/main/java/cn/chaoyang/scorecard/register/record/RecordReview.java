package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A reviewer's yes, by record. */
@ApplicationScoped
public class RecordReview {

    @Inject
    RecordRows rows;

    @Inject
    Acceptance acceptance;

    /** @param lock the version of the open row that was looked at */
    @Transactional
    public <R extends RegisterRecord> void accept(RecordType<R> type, UUID recordId, int lock, Actor actor) {
        R open = Lifecycle.present(rows.newest(type, recordId));
        Lifecycle.requireSubmitted(open);
        Lifecycle.requireLock(open, lock);
        acceptance.accept(type, List.of(open.id), actor, done -> {});
    }

    /** All or none. */
    @Transactional
    public <R extends RegisterRecord> int accept(RecordType<R> type, List<UUID> recordIds, Actor actor) {
        List<UUID> open = recordIds.stream()
                .distinct()
                .map(id -> Lifecycle.present(rows.newest(type, id)).id)
                .toList();
        return acceptance.accept(type, open, actor, done -> {});
    }
}
