package cn.chaoyang.scorecard.register.person;

import cn.chaoyang.scorecard.access.idempotency.AnswerStore;
import cn.chaoyang.scorecard.register.evidence.Evidence;
import cn.chaoyang.scorecard.register.form.Masked;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Destroys the keys of what is held on a person: their own, those their records' history names, those of the files on these
 * records and of the workbooks they came in, and that of the answers of the last day. No row and no revision is touched, so chain
 * and figures stay.
 */
@ApplicationScoped
class Destruction {

    @Inject
    EntityManager entities;

    @Inject
    DataKeys keys;

    @Inject
    RecordTypes types;

    @Inject
    AnswerStore answers;

    @Inject
    ObjectMapper json;

    /** What the rows and the history of records name. */
    private static final class Named {
        final Set<UUID> keys = new HashSet<>();
        final Set<String> holders = new HashSet<>();
        final Set<UUID> imports = new HashSet<>();

        void key(UUID key) {
            if (key != null) {
                keys.add(key);
            }
        }

        void files(String evidence) {
            Evidence.read(evidence).forEach(file -> holders.add(Holder.evidence(file.id())));
        }

        void upload(UUID importId) {
            if (importId != null) {
                imports.add(importId);
                holders.add(Holder.upload(importId));
            }
        }
    }

    /** @return the keys destroyed; to be forgotten when the transaction has ended */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> carryOut(String holder, List<HeldRecord<?>> held, String by, String reason) {
        // First: it waits for whoever is sealing something on the person.
        List<UUID> destroyed = new ArrayList<>(keys.destroy(List.of(holder), by, reason));
        // Whom they were about is not to be seen from without.
        answers.forget();
        keys.destroy(List.of(Holder.ANSWERS), by, reason);
        List<UUID> records = held.stream()
                .filter(HeldRecord::current)
                .map(HeldRecord::recordId)
                .toList();
        if (records.isEmpty()) {
            return destroyed;
        }
        Named named = new Named();
        held.stream()
                .filter(HeldRecord::current)
                .flatMap(record -> record.rows().stream())
                .forEach(row -> {
                    named.key(row.dataKey);
                    named.files(row.evidence);
                    named.upload(row.importId);
                });
        history(records, named);
        named.keys.removeAll(othersOf(named.keys, records));
        destroyed.addAll(keys.destroyById(named.keys, by, reason));
        destroyed.addAll(keys.destroy(named.holders, by, reason));
        clearWhatWasCompared(records);
        clearWhatWasShown(named.imports);
        return destroyed;
    }

    private void history(List<UUID> records, Named named) {
        for (String snapshot : entities.unwrap(Session.class)
                .createNativeQuery("select snapshot from revision where record_id in (:records)", String.class)
                .setParameter("records", records)
                .getResultList()) {
            JsonNode row = parse(snapshot);
            named.key(id(row, "data_key"));
            named.upload(id(row, "import_id"));
            named.files(row.path("evidence").textValue());
        }
    }

    /** Keys that records about others are sealed under: their number once stood in a record of this person by mistake. */
    private Set<UUID> othersOf(Set<UUID> keys, List<UUID> records) {
        Set<UUID> others = new HashSet<>();
        types.all()
                .forEach(type -> others.addAll(entities.createQuery(
                                "select r.dataKey from " + type.entity().getName()
                                        + " r where r.dataKey in :keys and r.recordId not in :records",
                                UUID.class)
                        .setParameter("keys", keys)
                        .setParameter("records", records)
                        .getResultList()));
        return others;
    }

    /** Rows of published lists beside these records. */
    private void clearWhatWasCompared(List<UUID> records) {
        entities.createNativeQuery(
                        "update list_row set content = null, differences = null, title = :destroyed where record_id in"
                                + " (:records)")
                .setParameter("destroyed", Masked.DESTROYED)
                .setParameter("records", records)
                .executeUpdate();
    }

    /** Masked values beside the errors of the workbooks they came in. */
    private void clearWhatWasShown(Set<UUID> imports) {
        if (!imports.isEmpty()) {
            entities.createNativeQuery("update import_error set shown_value = null where import_id in (:imports)")
                    .setParameter("imports", imports)
                    .executeUpdate();
        }
    }

    private JsonNode parse(String snapshot) {
        try {
            return json.readTree(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot is no longer readable", e);
        }
    }

    private static UUID id(JsonNode row, String column) {
        String id = row.path(column).textValue();
        return id == null ? null : UUID.fromString(id);
    }
}
