package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds the rows of a record. */
@ApplicationScoped
class RecordRows {

    @Inject
    EntityManager entities;

    /** All rows of the record: at most one accepted or withdrawn, at most one open. */
    <R extends RegisterRecord> List<R> of(RecordType<R> type, UUID recordId) {
        return entities.createQuery("from " + type.entity().getName() + " r where r.recordId = :record", type.entity())
                .setParameter("record", recordId)
                .getResultList();
    }

    /** Those of them the actor sees at all. */
    <R extends RegisterRecord> List<R> visible(RecordType<R> type, UUID recordId, Actor actor) {
        return of(type, recordId).stream()
                .filter(row -> Access.maySee(actor, row.unit))
                .toList();
    }

    /** The open row if there is one, else the accepted or withdrawn one, else {@code null}. */
    <R extends RegisterRecord> R newest(RecordType<R> type, UUID recordId) {
        return of(type, recordId).stream()
                .max(Comparator.comparing(row -> row.state.open()))
                .orElse(null);
    }

    /** Other records, accepted or open, that mean the same thing. */
    <R extends RegisterRecord> List<UUID> othersOfKey(RecordType<R> type, String naturalKey, UUID recordId) {
        return entities.createQuery(
                        "select r.recordId from " + type.entity().getName()
                                + " r where r.naturalKey = :key and r.recordId <> :record and r.state <> :withdrawn",
                        UUID.class)
                .setParameter("key", naturalKey)
                .setParameter("record", recordId)
                .setParameter("withdrawn", RecordState.WITHDRAWN)
                .setMaxResults(1)
                .getResultList();
    }
}
