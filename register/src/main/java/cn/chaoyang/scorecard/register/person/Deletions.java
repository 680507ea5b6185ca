package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.journal.Journal;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.person.DeletionRequest.Ground;
import cn.chaoyang.scorecard.register.person.DeletionRequest.State;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deletion of what is held on a person: one asks, another decides, both of units that hold it. */
@ApplicationScoped
class Deletions {

    @Inject
    EntityManager entities;

    @Inject
    PersonalHoldings holdings;

    @Inject
    Destruction destruction;

    @Inject
    DataKeys keys;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @throws ProblemException 409 when it has been asked for already, or something has to be kept */
    @Transactional
    DeletionRequest ask(String holder, Ground ground, String note, Actor actor) {
        Access.requireAsking(actor);
        requireDeletable(holdings.of(holder, actor));
        if (DeletionRequest.count("holder = ?1 and state = ?2", holder, State.ASKED) > 0) {
            throw ProblemException.conflict(
                    "asked-already", Text.of("此人的删除申请正在等待审核", "A deletion for this person is waiting already"));
        }
        DeletionRequest request = new DeletionRequest();
        request.id = UUID.randomUUID();
        request.holder = holder;
        request.ground = ground;
        request.note = note == null || note.isBlank() ? null : note.strip();
        request.unit = actor.unit();
        request.askedBy = actor.name();
        request.askedAt = now();
        request.state = State.ASKED;
        request.persist();
        entities.flush();
        journal.record("deletion-ask", object(request.id), Map.of("ground", ground.name()));
        return request;
    }

    /** @throws ProblemException 409 when something has to be kept, or it has been decided; then nothing is destroyed */
    DeletionRequest carryOut(UUID id, Actor actor) {
        List<UUID> destroyed = new ArrayList<>();
        DeletionRequest request = QuarkusTransaction.requiringNew().call(() -> {
            DeletionRequest asked = toDecide(id, actor);
            List<HeldRecord<?>> held = holdings.of(asked.holder, actor);
            requireDeletable(held);
            destroyed.addAll(destruction.carryOut(asked.holder, held, actor.name(), asked.ground.name()));
            decide(asked, State.CARRIED_OUT, actor);
            asked.keys = destroyed.size();
            journal.record("deletion-carry-out", object(id), Map.of("keys", String.valueOf(destroyed.size())));
            return asked;
        });
        keys.forget(destroyed);
        return request;
    }

    @Transactional
    DeletionRequest refuse(UUID id, String reason, Actor actor) {
        DeletionRequest asked = toDecide(id, actor);
        if (reason == null || reason.isBlank()) {
            throw ProblemException.badRequest("reason", Text.of("请写明不予删除的理由", "Say why it is refused"));
        }
        holdings.of(asked.holder, actor);
        decide(asked, State.REFUSED, actor);
        asked.refusal = reason.strip();
        journal.record("deletion-refuse", object(id), Map.of());
        return asked;
    }

    private static String object(UUID id) {
        return "deletions/" + id;
    }

    private static DeletionRequest toDecide(UUID id, Actor actor) {
        DeletionRequest asked = DeletionRequest.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (asked == null) {
            throw ProblemException.notFound("deletion", Text.of("没有这份删除申请", "There is no such request"));
        }
        if (asked.state != State.ASKED) {
            throw ProblemException.conflict("decided", Text.of("这份申请已办结", "It has been decided already"));
        }
        Access.requireDeciding(actor, asked.askedBy);
        return asked;
    }

    private void decide(DeletionRequest asked, State state, Actor actor) {
        asked.state = state;
        asked.decidedBy = actor.name();
        asked.decidedUnit = actor.unit();
        asked.decidedAt = now();
    }

    private void requireDeletable(List<HeldRecord<?>> held) {
        LocalDate today = LocalDate.now(clock);
        for (HeldRecord<?> record : held) {
            if (record.current() && record.open()) {
                throw ProblemException.conflict(
                        "open-change",
                        Text.of(
                                "「" + record.newest().title() + "」有待办的改动，请先办结或删除草稿",
                                "“" + record.newest().title() + "” has an open change: decide or discard it first"));
            }
            if (record.current() && record.retainedUntil() != null && !today.isAfter(record.retainedUntil())) {
                throw ProblemException.conflict(
                        "retained",
                        Text.of(
                                "「" + record.newest().title() + "」已通过且仍在计入，须保存到 " + record.retainedUntil()
                                        + "；确应删除的，请先撤回该记录",
                                "“" + record.newest().title() + "” is accepted and counts: it is kept until "
                                        + record.retainedUntil() + "; withdraw it first if it has to go"));
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
