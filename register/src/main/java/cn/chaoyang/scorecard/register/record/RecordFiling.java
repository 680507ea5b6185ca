package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Masked;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The life of one record before it is accepted: draft, submitted, returned, discarded; and asking for its withdrawal.
 * Every method checks the actor, the state and the version it was looked at.
 */
@ApplicationScoped
public class RecordFiling {

    @Inject
    EntityManager entities;

    @Inject
    RecordRows rows;

    @Inject
    RecordAssembler assembler;

    @Inject
    PersonalFields personal;

    @Inject
    ColumnLimits limits;

    @Inject
    InPlaceOf inPlaceOf;

    @Inject
    Clock clock;

    /** @return the new draft */
    @Transactional
    public <R extends RegisterRecord> R create(RecordType<R> type, Map<String, ?> raw, Actor actor) {
        Values values = read(type, raw);
        Access.requireFiling(actor, type, type.filingUnits(values));
        R draft = assembler.assemble(type, values, Filer.typing(actor));
        requireFree(type, draft, actor);
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    /**
     * Saves a draft, or begins a revision of the accepted record. A submitted row becomes a draft again.
     *
     * @param lock the version that was looked at, of the open row if there is one
     */
    @Transactional
    public <R extends RegisterRecord> R save(
            RecordType<R> type, UUID recordId, int lock, Map<String, ?> raw, Actor actor) {
        R base = Lifecycle.present(rows.newest(type, recordId));
        Access.requireClerk(actor, type, base.unit);
        Lifecycle.requireLock(base, lock);
        Values values = read(type, personal.unmask(type, raw, base));
        Access.requireFiling(actor, type, type.filingUnits(values));
        if (base.state.open()) {
            assembler.fill(type, base, values);
            reopen(base, actor);
            base.updatedAt = now();
            requireFree(type, base, actor);
            entities.flush();
            return base;
        }
        return draftOf(type, base, assembler.assemble(type, values, Filer.typing(actor)), actor);
    }

    /**
     * Begins a change of a record without changing its content yet: the open row as a draft, or a new draft of the
     * accepted one.
     */
    @Transactional
    public <R extends RegisterRecord> R revise(RecordType<R> type, UUID recordId, int lock, Actor actor) {
        R base = Lifecycle.present(rows.newest(type, recordId));
        Access.requireClerk(actor, type, base.unit);
        Lifecycle.requireLock(base, lock);
        if (!base.state.open()) {
            return draftOf(type, base, assembler.copy(type, base, Filer.typing(actor)), actor);
        }
        if (base.importId != null) {
            // From here on it is changed by hand; a workbook, which carries no files, had left those of the record
            // alone.
            for (R row : rows.of(type, recordId)) {
                if (!row.state.open()) {
                    base.evidence = row.evidence;
                }
            }
            base.importId = null;
            base.importRow = null;
        }
        reopen(base, actor);
        return base;
    }

    private static void reopen(RegisterRecord open, Actor actor) {
        open.state = RecordState.DRAFT;
        open.withdrawal = false;
        open.withdrawalReason = null;
        open.enteredBy = actor.name();
        open.submittedBy = null;
    }

    private <R extends RegisterRecord> R draftOf(RecordType<R> type, R accepted, R draft, Actor actor) {
        draft.belongTo(accepted.recordId);
        draft.sample = accepted.sample;
        draft.evidence = accepted.evidence;
        requireFree(type, draft, actor);
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    @Transactional
    public <R extends RegisterRecord> R submit(RecordType<R> type, UUID recordId, int lock, Actor actor) {
        R open = open(type, recordId, lock);
        Access.requireClerk(actor, type, open.unit);
        Lifecycle.requireDraft(open);
        open.state = RecordState.SUBMITTED;
        open.submittedBy = actor.name();
        open.returnReason = null;
        open.updatedAt = now();
        entities.flush();
        return open;
    }

    @Transactional
    public <R extends RegisterRecord> R giveBack(
            RecordType<R> type, UUID recordId, int lock, String reason, Actor actor) {
        R open = open(type, recordId, lock);
        Lifecycle.requireSubmitted(open);
        Access.requireReviewer(actor, type, open);
        if (reason == null || reason.isBlank()) {
            throw ProblemException.badRequest("reason", Text.of("请写明退回原因", "Say why it is returned"));
        }
        open.state = RecordState.DRAFT;
        open.returnReason = reason.strip();
        open.decidedBy = actor.name();
        open.updatedAt = now();
        entities.flush();
        inPlaceOf.keep(type, actor, List.of(open));
        return open;
    }

    /** Asks for the accepted record to be withdrawn; a reviewer decides. */
    @Transactional
    public <R extends RegisterRecord> R withdraw(
            RecordType<R> type, UUID recordId, int lock, String reasonCode, Actor actor) {
        R accepted = Lifecycle.present(rows.newest(type, recordId));
        Access.requireClerk(actor, type, accepted.unit);
        if (accepted.state != RecordState.ACCEPTED) {
            throw ProblemException.conflict(
                    "not-accepted",
                    Text.of(
                            "只有已通过且没有待审改动的记录可以申请撤回",
                            "Only an accepted record without an open change can be withdrawn"));
        }
        Lifecycle.requireLock(accepted, lock);
        WithdrawalReason reason = WithdrawalReason.of(reasonCode);
        R open = assembler.copy(type, accepted, Filer.typing(actor));
        open.belongTo(recordId);
        open.sample = accepted.sample;
        open.evidence = accepted.evidence;
        open.withdrawal = true;
        open.withdrawalReason = reason.code();
        open.state = RecordState.SUBMITTED;
        open.submittedBy = actor.name();
        entities.persist(open);
        entities.flush();
        return open;
    }

    /** Drops the open row; the accepted one, if any, stands. */
    @Transactional
    public <R extends RegisterRecord> void discard(RecordType<R> type, UUID recordId, Actor actor) {
        R open = Lifecycle.present(rows.newest(type, recordId));
        Access.requireClerk(actor, type, open.unit);
        if (!open.state.open()) {
            throw ProblemException.conflict(
                    "not-open", Text.of("这条记录没有可以删除的草稿", "This record has no draft to discard"));
        }
        entities.remove(open);
    }

    private <R extends RegisterRecord> R open(RecordType<R> type, UUID recordId, int lock) {
        R open = Lifecycle.present(rows.newest(type, recordId));
        Lifecycle.requireLock(open, lock);
        return open;
    }

    private <R extends RegisterRecord> Values read(RecordType<R> type, Map<String, ?> raw) {
        FormReading reading = type.form().read(raw);
        List<Violation> errors = new ArrayList<>(reading.errors());
        errors.addAll(limits.check(type, reading.values()));
        errors.addAll(masked(type, reading.values()));
        if (!errors.isEmpty()) {
            throw new InvalidContentException(errors);
        }
        return reading.values();
    }

    /** Masked values that stand for nothing stored: they must not become the content. */
    private static List<Violation> masked(RecordType<?> type, Values values) {
        return type.form().fields().stream()
                .filter(field -> field.personal() && Masked.is(values.asMap().get(field.name())))
                .map(field -> Violation.error(
                        field.name(),
                        "masked",
                        "这是隐去或已删除内容的显示值，请填写完整内容",
                        "This stands for a value that is masked or destroyed: fill in the whole value"))
                .toList();
    }

    private <R extends RegisterRecord> void requireFree(RecordType<R> type, R row, Actor actor) {
        List<UUID> others = rows.othersOfKey(type, row.naturalKey, row.recordId);
        if (!others.isEmpty()) {
            throw new ProblemException(
                    409,
                    "exists",
                    Text.of("与现有数据冲突", "Conflict"),
                    Text.of("「" + row.title() + "」已在名册中，请改动原记录", "“" + row.title() + "” is already in the register"),
                    actor.isOutside() ? Map.of() : Map.of("recordId", others.get(0)));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
