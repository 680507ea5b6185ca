package cn.chaoyang.scorecard.register.duplicate;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.duplicate.SubjectMerge.State;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.register.revision.MergedSubjects;
import cn.chaoyang.scorecard.register.revision.NextVersions;
import cn.chaoyang.scorecard.register.revision.RevisionLog;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Entry;
import cn.chaoyang.scorecard.register.revision.RevisionLog.Head;
import cn.chaoyang.scorecard.register.revision.SubjectFollower;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Makes two subjects count as one, and two again. A clerk asks, a reviewer of the same unit decides; what changes is what
 * the rows count for, and both subjects go out in one fact, so that no reader sees the thing twice or not at all.
 */
@ApplicationScoped
public class Merging {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_TITLE = 200;

    /** The reason code of a merge that is taken apart. */
    private static final String UNDONE = "undone";

    @Inject
    EntityManager entities;

    @Inject
    RecordTypes types;

    @Inject
    RevisionLog revisions;

    @Inject
    SubjectStore subjects;

    @Inject
    SubjectFollower follower;

    @Inject
    Clock clock;

    /** What a clerk has found. */
    @Transactional
    public SubjectMerge propose(RecordType<?> type, String subject, String into, String reason, Actor actor) {
        SubjectMerge merge = found(type, subject, into, reason, actor);
        requireMergeable(merge);
        merge.state = State.PROPOSED;
        merge.persistAndFlush();
        return merge;
    }

    /** Says that two subjects which look alike are two things. Changes no number, so nobody has to agree. */
    @Transactional
    public SubjectMerge distinguish(RecordType<?> type, String subject, String into, String reason, Actor actor) {
        SubjectMerge merge = found(type, subject, into, reason, actor);
        merge.state = State.DISTINCT;
        merge.decidedBy = actor.name();
        merge.decidedAt = merge.proposedAt;
        merge.persistAndFlush();
        return merge;
    }

    private SubjectMerge found(RecordType<?> type, String subject, String into, String reason, Actor actor) {
        if (type.identity().isEmpty()) {
            throw ProblemException.badRequest(
                    "not-mergeable", Text.of("这个名册的记录不能合并", "Records of this register cannot be merged"));
        }
        if (subject == null || into == null || subject.equals(into)) {
            throw ProblemException.badRequest("into", Text.of("请选择两条不同的记录", "Choose two different records"));
        }
        List<RegisterRecord> away = accepted(type, subject);
        List<RegisterRecord> stays = accepted(type, into);
        if (away.isEmpty() || stays.isEmpty()) {
            throw ProblemException.notFound("subject", Text.of("两方都要有已通过的记录", "Both need an accepted record"));
        }
        String unit = List.of(away, stays).stream()
                .flatMap(List::stream)
                .map(row -> row.unit)
                .filter(actor.charge(type.name())::contains)
                .findFirst()
                .orElse(away.get(0).unit);
        Access.requireClerk(actor, type, unit);
        SubjectMerge merge = new SubjectMerge();
        merge.id = UUID.randomUUID();
        merge.register = type.counting().register();
        merge.subject = subject;
        merge.intoSubject = into;
        merge.subjectTitle = cut(away.get(0).title(), LONGEST_TITLE);
        merge.intoTitle = cut(stays.get(0).title(), LONGEST_TITLE);
        merge.unit = unit;
        merge.reason = required(reason);
        merge.proposedBy = actor.name();
        merge.proposedAt = now();
        return merge;
    }

    /** Asks for a merge in force to be taken apart. */
    @Transactional
    public SubjectMerge proposeUndo(RecordType<?> type, UUID id, int lock, String reason, Actor actor) {
        SubjectMerge merge = get(type, id, lock);
        Access.requireClerk(actor, type, merge.unit);
        require(merge, State.MERGED);
        merge.state = State.UNDO_PROPOSED;
        merge.undoReason = required(reason);
        merge.undoProposedBy = actor.name();
        merge.returnReason = null;
        merge.flush();
        return merge;
    }

    /** Says no: what was asked for stays as it was before. */
    @Transactional
    public SubjectMerge giveBack(RecordType<?> type, UUID id, int lock, String reason, Actor actor) {
        SubjectMerge merge = get(type, id, lock);
        requireWaiting(merge);
        Access.requireReviewer(actor, type, merge.unit, merge.asker());
        merge.state = merge.state == State.UNDO_PROPOSED ? State.MERGED : State.RETURNED;
        merge.returnReason = required(reason);
        decided(merge, actor);
        merge.flush();
        return merge;
    }

    /** Says yes, to a merge or to taking it apart: everything changes in one transaction and goes out as one fact. */
    @Transactional
    public SubjectMerge accept(RecordType<?> type, UUID id, int lock, Actor actor) {
        entities.unwrap(Session.class).doWork(connection -> {
            Head head = revisions.lock(connection);
            entities.clear();
            SubjectMerge merge = get(type, id, lock);
            requireWaiting(merge);
            Access.requireReviewer(actor, type, merge.unit, merge.asker());
            boolean undo = merge.state == State.UNDO_PROPOSED;
            if (!undo) {
                requireMergeable(merge);
            }
            merge.state = undo ? State.UNDONE : State.MERGED;
            merge.returnReason = null;
            decided(merge, actor);
            entities.flush();
            RegisterRecord named = move(connection, merge, type);
            Entry entry = entry(connection, merge, type, named, undo);
            Instant recordedAt = merge.decidedAt;
            Head newest = revisions.append(connection, head, List.of(entry), actor.name(), actor.unit(), recordedAt);
            if (undo) {
                merge.undoneSeq = newest.seq();
            } else {
                merge.mergedSeq = newest.seq();
            }
            entities.flush();
            revisions.wakePublisher(connection);
        });
        return SubjectMerge.findById(id);
    }

    /** @return the record by which the merge is found in a history: one of what is merged away */
    private RegisterRecord move(Connection connection, SubjectMerge merge, RecordType<?> type) throws SQLException {
        MergedSubjects merged = MergedSubjects.of(connection, merge.register);
        RegisterRecord named = null;
        for (RecordType<?> each : types.all()) {
            if (!each.counting().register().equals(merge.register)) {
                continue;
            }
            for (String side : List.of(merge.subject, merged.of(merge.intoSubject))) {
                for (RegisterRecord row : accepted(each, side)) {
                    row.subject = merged.of(row.ownSubject());
                    if (each.equals(type) && row.ownSubject().equals(merge.subject)) {
                        named = row;
                    }
                }
            }
        }
        entities.flush();
        if (named == null) {
            throw ProblemException.conflict(
                    "subject", Text.of("「" + merge.subjectTitle + "」已没有通过的记录", "No accepted record is left of it"));
        }
        return named;
    }

    private Entry entry(
            Connection connection, SubjectMerge merge, RecordType<?> type, RegisterRecord named, boolean undo)
            throws SQLException {
        TreeSet<String> touched = new TreeSet<>(List.of(
                merge.subject, MergedSubjects.of(connection, merge.register).of(merge.intoSubject)));
        NextVersions next = new NextVersions(connection, type.counting(), touched, subjects, follower);
        List<Subject> published = next.publish(touched);
        next.end();
        ObjectNode snapshot = EventCodec.json()
                .createObjectNode()
                .put("merged", merge.subject)
                .put("into", merge.intoSubject)
                .put("reason", undo ? merge.undoReason : merge.reason)
                .put("undone", undo);
        return new Entry(
                type.name(),
                named.recordId,
                named.district,
                new Change(ChangeKind.MERGED, undo ? UNDONE : null),
                snapshot.toString(),
                SubjectStore.json(published));
    }

    /** Neither side may be merged away already, or wait to be. */
    private void requireMergeable(SubjectMerge merge) {
        List<SubjectMerge> others = new ArrayList<>(SubjectMerge.<SubjectMerge>list(
                "register = ?1 and state in ?2 and subject in ?3",
                merge.register,
                List.of(State.PROPOSED, State.MERGED, State.UNDO_PROPOSED),
                List.of(merge.subject, merge.intoSubject)));
        others.removeIf(other -> other.id.equals(merge.id));
        if (!others.isEmpty()) {
            SubjectMerge other = others.get(0);
            throw ProblemException.conflict(
                    "merged-already",
                    Text.of(
                            "「" + other.subjectTitle + "」与「" + other.intoTitle + "」已合并或待审核",
                            "“" + other.subjectTitle + "” and “" + other.intoTitle + "” are merged, or wait to be"));
        }
    }

    private <R extends RegisterRecord> List<RegisterRecord> accepted(RecordType<R> type, String subject) {
        return List.copyOf(entities.createQuery(
                        "from " + type.entity().getName()
                                + " r where r.subject = :subject and r.state = :accepted order by r.createdAt, r.id",
                        type.entity())
                .setParameter("subject", subject)
                .setParameter("accepted", RecordState.ACCEPTED)
                .getResultList());
    }

    private static SubjectMerge get(RecordType<?> type, UUID id, int lock) {
        SubjectMerge merge = SubjectMerge.findById(id);
        if (merge == null || !merge.register.equals(type.counting().register())) {
            throw ProblemException.notFound("merge", Text.of("没有这次合并", "There is no such merge"));
        }
        if (merge.lockVersion != lock) {
            throw ProblemException.conflict(
                    "changed-meanwhile", Text.of("这次合并已被他人处理，请刷新", "Somebody else has dealt with it: reload"));
        }
        return merge;
    }

    private static void requireWaiting(SubjectMerge merge) {
        if (!merge.waits()) {
            throw ProblemException.conflict(
                    "not-submitted", Text.of("这次合并不在待审核状态，请刷新", "This merge is not waiting for review: reload"));
        }
    }

    private static void require(SubjectMerge merge, State state) {
        if (merge.state != state) {
            throw ProblemException.conflict(
                    "not-merged", Text.of("这次合并目前没有生效，请刷新", "This merge is not in force: reload"));
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.badRequest("reason", Text.of("请写明理由", "Say why"));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw ProblemException.badRequest("reason", Text.of("理由不能超过500字", "The reason has at most 500 characters"));
        }
        return reason.strip();
    }

    private void decided(SubjectMerge merge, Actor actor) {
        merge.decidedBy = actor.name();
        merge.decidedAt = now();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String cut(String title, int length) {
        return title.length() <= length ? title : title.substring(0, length);
    }
}
