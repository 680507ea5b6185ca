package cn.chaoyang.scorecard.register.person;

import static java.util.stream.Collectors.groupingBy;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.InvalidContentException;
import cn.chaoyang.scorecard.register.record.RecordAssembler;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import cn.chaoyang.scorecard.register.revision.SubjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Finds every record that holds something on a person, now or in its history. In the caller's transaction. */
@ApplicationScoped
class PersonalHoldings {

    @Inject
    EntityManager entities;

    @Inject
    RecordTypes types;

    @Inject
    RecordAssembler assembler;

    @Inject
    SubjectStore subjects;

    @Inject
    Retention retention;

    /**
     * The holder of the keys of the person who shows such a document.
     *
     * @param identity what tells the person from others, by field name, as a clerk types it
     */
    String holder(Map<String, ?> identity) {
        for (RecordType<?> type : types.all()) {
            List<Field> asked = type.form().fields().stream()
                    .filter(field -> identity.containsKey(field.name()))
                    .toList();
            FormReading reading = new Form(asked, List.of()).read(identity);
            var person = type.person(reading.values());
            if (person.isPresent()) {
                if (!reading.acceptable()) {
                    throw new InvalidContentException(reading.errors());
                }
                return assembler.holder(person.get());
            }
        }
        throw ProblemException.badRequest(
                "identity", Text.of("请填写证件类型和有效的证件号码", "Give the kind and a valid number of the document"));
    }

    /** @throws ProblemException 404 when the actor's unit holds nothing on the person, whoever else may */
    List<HeldRecord<?>> of(String holder, Actor actor) {
        List<HeldRecord<?>> held = all(holder);
        if (held.stream().noneMatch(record -> record.keptBy(actor))) {
            throw ProblemException.notFound(
                    "person", Text.of("本单位没有此人的记录", "Your unit keeps no record of this person"));
        }
        Access.requireKeeping(actor);
        return held;
    }

    List<HeldRecord<?>> all(String holder) {
        List<UUID> keys = entities.unwrap(Session.class)
                .createNativeQuery("select id from data_key where holder = :holder", UUID.class)
                .setParameter("holder", holder)
                .getResultList();
        List<HeldRecord<?>> held = new ArrayList<>();
        if (!keys.isEmpty()) {
            types.all().stream()
                    .filter(type -> type.form().fields().stream().anyMatch(Field::personal))
                    .forEach(type -> held.addAll(of(type, keys)));
        }
        return held;
    }

    private <R extends RegisterRecord> List<HeldRecord<R>> of(RecordType<R> type, List<UUID> keys) {
        Set<UUID> current = Set.copyOf(entities.createQuery(
                        "select r.recordId from " + type.entity().getName() + " r where r.dataKey in :keys", UUID.class)
                .setParameter("keys", keys)
                .getResultList());
        List<UUID> records = new ArrayList<>(current);
        records.addAll(inHistory(type, keys));
        if (records.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "from " + type.entity().getName() + " r where r.recordId in :records order by r.createdAt",
                        type.entity())
                .setParameter("records", records)
                .getResultStream()
                .collect(groupingBy(row -> row.recordId))
                .entrySet()
                .stream()
                .map(record -> held(type, record.getKey(), record.getValue(), current.contains(record.getKey())))
                .toList();
    }

    private List<UUID> inHistory(RecordType<?> type, List<UUID> keys) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select distinct record_id from revision
                         where record_type = :type and snapshot like '%"data_key":"%'
                           and substring(snapshot from '"data_key":"([0-9a-f-]{36})"') in (:keys)""",
                        UUID.class)
                .setParameter("type", type.name())
                .setParameter("keys", keys.stream().map(UUID::toString).toList())
                .getResultList();
    }

    private <R extends RegisterRecord> HeldRecord<R> held(
            RecordType<R> type, UUID recordId, List<R> rows, boolean current) {
        long revisions = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from revision where record_id = :record and record_type = :type", Long.class)
                .setParameter("record", recordId)
                .setParameter("type", type.name())
                .getSingleResult();
        LocalDate until = rows.stream()
                .filter(row -> row.state == RecordState.ACCEPTED && counts(type, row))
                .map(row -> retention.until(type, row))
                .findFirst()
                .orElse(null);
        return new HeldRecord<>(type, recordId, rows, revisions, current, until);
    }

    private boolean counts(RecordType<?> type, RegisterRecord row) {
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> subjects.find(connection, type.counting().register(), row.subject))
                .map(subject -> !subject.contributions().isEmpty())
                .orElse(false);
    }
}
