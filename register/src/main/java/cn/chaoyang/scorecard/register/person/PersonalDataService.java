package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.journal.Journal;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.person.HeldView.DeletionLine;
import cn.chaoyang.scorecard.register.person.HeldView.DisclosureLine;
import cn.chaoyang.scorecard.register.person.HeldView.RecordLine;
import cn.chaoyang.scorecard.register.record.Disclosing;
import cn.chaoyang.scorecard.register.record.Disclosure;
import cn.chaoyang.scorecard.register.record.PersonalFields;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what is held on a person for the people of the units that hold it, and copies it for the person. */
@ApplicationScoped
class PersonalDataService {

    @Inject
    PersonalHoldings holdings;

    @Inject
    PersonalFields personal;

    @Inject
    Disclosing disclosing;

    @Inject
    Journal journal;

    /** One record in a copy: the labels are the form's, as the person reads them. */
    record CopiedRecord(String register, String unit, String state, Map<String, Object> content, List<String> files) {}

    @Transactional
    HeldView view(String holder, Actor actor) {
        List<HeldRecord<?>> held = holdings.of(holder, actor);
        journal.record("lookup", "personal-data", Map.of("records", String.valueOf(held.size())));
        return new HeldView(
                held.stream().map(record -> line(record, actor)).toList(),
                disclosures(held),
                DeletionRequest.<DeletionRequest>list("holder = ?1 order by askedAt", holder).stream()
                        .map(request -> line(request, actor))
                        .toList());
    }

    /** Requests that wait for the actor's unit or one of whose records it holds some, newest first. */
    @Transactional
    List<DeletionLine> waiting(Actor actor) {
        Access.requireKeeping(actor);
        return DeletionRequest.<DeletionRequest>list("state = ?1 order by askedAt desc", DeletionRequest.State.ASKED)
                .stream()
                .filter(request -> holdings.all(request.holder).stream().anyMatch(record -> record.keptBy(actor)))
                .map(request -> line(request, actor))
                .toList();
    }

    /** What the actor's unit holds, in plain. */
    @Transactional
    List<CopiedRecord> copy(String holder, String reason, Actor actor) {
        List<CopiedRecord> copied = new ArrayList<>();
        for (HeldRecord<?> record : holdings.of(holder, actor)) {
            if (record.current() && record.keptBy(actor)) {
                copied.add(copied(record, reason, actor));
            }
        }
        return copied;
    }

    private <R extends RegisterRecord> CopiedRecord copied(HeldRecord<R> record, String reason, Actor actor) {
        R row = record.newest();
        Map<String, Object> content = disclosing.copy(record.type(), row, reason, actor);
        Map<String, Object> labelled = new LinkedHashMap<>();
        for (Field field : record.type().form().fields()) {
            if (content.containsKey(field.name())) {
                labelled.put(field.label().zh(), content.get(field.name()));
            }
        }
        return new CopiedRecord(
                record.type().title().zh(),
                row.unit,
                row.state.name().toLowerCase(Locale.ROOT),
                labelled,
                Evidence.read(row.evidence).stream().map(Evidence::name).toList());
    }

    private <R extends RegisterRecord> RecordLine line(HeldRecord<R> record, Actor actor) {
        R row = record.newest();
        boolean readable = Access.mayReadInFull(actor, record.type(), row.unit);
        return new RecordLine(
                record.type().name(),
                record.type().title().zh(),
                record.type().title().en(),
                record.recordId(),
                row.title(),
                row.unit,
                row.state.name().toLowerCase(Locale.ROOT),
                record.current(),
                record.current() ? personal.maskedContent(record.type(), row, actor) : Map.of(),
                readable && record.current() ? Evidence.read(row.evidence) : List.of(),
                record.revisions(),
                record.retainedUntil());
    }

    private static List<DisclosureLine> disclosures(List<HeldRecord<?>> held) {
        return Disclosure.<Disclosure>list(
                        "recordId in ?1 order by disclosedAt desc",
                        held.stream().map(HeldRecord::recordId).toList())
                .stream()
                .map(told -> new DisclosureLine(
                        told.kind,
                        told.recordType,
                        told.recordId,
                        List.of(told.fields.split(",")),
                        told.actor,
                        told.unit,
                        told.reason,
                        told.disclosedAt))
                .toList();
    }

    static DeletionLine line(DeletionRequest request, Actor actor) {
        return new DeletionLine(
                request.id,
                request.ground,
                request.note,
                request.unit,
                request.askedBy,
                request.askedAt,
                request.state,
                request.decidedBy,
                request.decidedAt,
                request.refusal,
                request.keys,
                request.state == DeletionRequest.State.ASKED && Access.mayDecide(actor, request.askedBy));
    }
}
