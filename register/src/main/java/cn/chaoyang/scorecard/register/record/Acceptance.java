package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.revision.MergedSubjects;
import cn.chaoyang.scorecard.register.revision.NextVersions;
import cn.chaoyang.scorecard.register.revision.RevisionLog;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Entry;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import cn.chaoyang.scorecard.register.revision.SubjectFollower;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Makes submitted rows the truth of the register, one or a hundred thousand alike: the rows, what their subjects
 * contribute, the revisions and the note that these have to be published all commit together or not at all.
 */
@ApplicationScoped
public class Acceptance {

    private static final int CHUNK = 1000;

    @Inject
    EntityManager entities;

    @Inject
    RowJson rowJson;

    @Inject
    RevisionLog revisions;

    @Inject
    SubjectStore subjects;

    @Inject
    SubjectFollower follower;

    @Inject
    InPlaceOf inPlaceOf;

    @Inject
    Clock clock;

    /**
     * Accepts every submitted row of an import. Runs in the caller's transaction, whose time-out must suit the number of
     * rows.
     *
     * @param progress told the number of rows done so far
     * @return how many were accepted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <R extends RegisterRecord> int acceptAll(
            RecordType<R> type, UUID importId, Actor actor, IntConsumer progress) {
        List<UUID> rows = entities.createQuery(
                        "select r.id from " + type.entity().getName()
                                + " r where r.importId = :import and r.state = :submitted order by r.importRow",
                        UUID.class)
                .setParameter("import", importId)
                .setParameter("submitted", RecordState.SUBMITTED)
                .getResultList();
        return accept(type, rows, actor, progress);
    }

    /**
     * Accepts the rows given by id, in this order.
     *
     * @throws cn.chaoyang.scorecard.register.problem.ProblemException 403 when one is not the actor's to review, 409 when
     *     one is not submitted any more; then none is accepted
     */
    @Transactional
    public <R extends RegisterRecord> int accept(
            RecordType<R> type, List<UUID> rowIds, Actor actor, IntConsumer progress) {
        if (rowIds.isEmpty()) {
            return 0;
        }
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            Head head = revisions.lock(connection);
            // Whoever held the lock before may have changed what this session has already read.
            entities.clear();
            Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            for (int start = 0; start < rowIds.size(); start += CHUNK) {
                List<UUID> chunk = rowIds.subList(start, Math.min(start + CHUNK, rowIds.size()));
                List<Entry> entries = acceptChunk(connection, type, chunk, actor, recordedAt);
                head = revisions.append(connection, head, entries, actor.name(), actor.unit(), recordedAt);
                progress.accept(start + chunk.size());
            }
            revisions.wakePublisher(connection);
        });
        return rowIds.size();
    }

    private <R extends RegisterRecord> List<Entry> acceptChunk(
            Connection connection, RecordType<R> type, List<UUID> rowIds, Actor actor, Instant now)
            throws SQLException {
        List<R> filed = inOrder(find(type, "id", rowIds, null), rowIds);
        MergedSubjects merged = MergedSubjects.of(connection, type.counting().register());
        filed.forEach(row -> {
            Lifecycle.requireSubmitted(row);
            Access.requireReviewer(actor, type, row);
            row.subject = merged.of(row.ownSubject());
        });
        inPlaceOf.keep(type, actor, filed);
        type.aboutToAccept(filed);
        Map<UUID, R> accepted =
                find(type, "recordId", filed.stream().map(r -> r.recordId).toList(), RecordState.ACCEPTED).stream()
                        .collect(Collectors.toMap(r -> r.recordId, r -> r));

        List<Accepted<R>> changes = new ArrayList<>();
        for (R row : filed) {
            R before = accepted.get(row.recordId);
            if (before != null) {
                // Whoever changes it, also a successor, the record stays the unit's that filed it.
                row.unit = before.unit;
            }
            if (before != null && row.importId != null) {
                // A workbook carries no files: those of the record stay.
                row.evidence = before.evidence;
            }
            Change change = type.change(before, row);
            TreeSet<String> ids = new TreeSet<>(subjects(type, row));
            if (before != null) {
                ids.addAll(subjects(type, before));
            }
            changes.add(new Accepted<>(row, change, ids));
        }
        apply(type, changes, accepted, actor, now);
        TreeSet<String> touched = new TreeSet<>();
        changes.forEach(change -> touched.addAll(change.subjectIds()));
        return describe(connection, type, changes, touched);
    }

    private static <R extends RegisterRecord> List<String> subjects(RecordType<R> type, R row) {
        return Stream.concat(Stream.of(row.subject), type.alsoCounted(row).stream())
                .toList();
    }

    /** The replaced rows go before the new ones come: at no time are there two accepted rows of one record. */
    private <R extends RegisterRecord> void apply(
            RecordType<R> type, List<Accepted<R>> changes, Map<UUID, R> accepted, Actor actor, Instant now) {
        List<UUID> gone = new ArrayList<>();
        for (Accepted<R> change : changes) {
            R before = accepted.get(change.row().recordId);
            if (change.row().withdrawal) {
                before.state = RecordState.WITHDRAWN;
                before.withdrawalReason = change.row().withdrawalReason;
                before.decidedBy = actor.name();
                before.updatedAt = now;
                gone.add(change.row().id);
            } else if (before != null) {
                gone.add(before.id);
                entities.detach(before);
            }
        }
        if (!gone.isEmpty()) {
            entities.createQuery("delete from " + type.entity().getName() + " r where r.id in :ids")
                    .setParameter("ids", gone)
                    .executeUpdate();
        }
        for (Accepted<R> change : changes) {
            R row = change.row();
            if (row.withdrawal) {
                entities.detach(row);
            } else {
                row.state = RecordState.ACCEPTED;
                row.decidedBy = actor.name();
                row.returnReason = null;
                row.updatedAt = now;
            }
        }
        entities.flush();
    }

    private <R extends RegisterRecord> List<Entry> describe(
            Connection connection, RecordType<R> type, List<Accepted<R>> changes, TreeSet<String> touched)
            throws SQLException {
        NextVersions next = new NextVersions(connection, type.counting(), touched, subjects, follower);
        List<Entry> entries = new ArrayList<>();
        for (Accepted<R> change : changes) {
            R row = change.row();
            entries.add(new Entry(
                    type.name(),
                    row.recordId,
                    row.district,
                    change.change(),
                    rowJson.write(row),
                    SubjectStore.json(next.publish(change.subjectIds()))));
        }
        next.end();
        type.accepted(connection, touched);
        entities.clear();
        return entries;
    }

    private <R extends RegisterRecord> List<R> find(
            RecordType<R> type, String property, List<UUID> ids, RecordState state) {
        String inState = state == null ? "" : " and r.state = '" + state + "'";
        return entities.createQuery(
                        "from " + type.entity().getName() + " r where r." + property + " in :ids" + inState,
                        type.entity())
                .setParameter("ids", ids)
                .getResultList();
    }

    private static <R extends RegisterRecord> List<R> inOrder(List<R> rows, List<UUID> ids) {
        Map<UUID, R> byId = rows.stream().collect(Collectors.toMap(r -> r.id, r -> r));
        return ids.stream().map(id -> Lifecycle.present(byId.get(id))).toList();
    }

    private record Accepted<R>(R row, Change change, TreeSet<String> subjectIds) {}
}
