package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.journal.Journal;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells personal values in plain, to the people of the unit that keeps the record, for a reason, and never unrecorded. */
@ApplicationScoped
public class Disclosing {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    @Inject
    EntityManager entities;

    @Inject
    RecordRows rows;

    @Inject
    PersonalFields personal;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * The personal values of the newest row of a record.
     *
     * @param fields by name; {@code null} for all that are personal
     * @return by field name; what was destroyed says so
     * @throws ProblemException 400 for a field that is not personal or a reason too short, 403 for other units' people
     */
    @Transactional
    public <R extends RegisterRecord> Map<String, String> reveal(
            RecordType<R> type, UUID recordId, List<String> fields, String reason, Actor actor) {
        R row = Lifecycle.present(rows.newest(type, recordId));
        List<String> wanted = fields == null ? personal(type) : fields;
        if (!personal(type).containsAll(wanted)) {
            throw ProblemException.badRequest("field", Text.of("只能查看个人信息字段", "Only personal fields are revealed"));
        }
        Map<String, Object> content = tell(type, row, wanted, new Occasion(Disclosure.Kind.REVEAL, reason), actor);
        Map<String, String> told = new LinkedHashMap<>();
        content.forEach((field, value) -> {
            if (wanted.contains(field)) {
                told.put(field, (String) value);
            }
        });
        return told;
    }

    /**
     * The whole content of a row for a copy, with its personal values in plain. In the caller's transaction, which has to
     * have ended before anything of it leaves the service.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <R extends RegisterRecord> Map<String, Object> copy(RecordType<R> type, R row, String reason, Actor actor) {
        return tell(type, row, personal(type), new Occasion(Disclosure.Kind.COPY, reason), actor);
    }

    private record Occasion(Disclosure.Kind kind, String reason) {}

    private Map<String, Object> tell(
            RecordType<?> type, RegisterRecord row, List<String> fields, Occasion occasion, Actor actor) {
        Access.requireKeeping(actor, type, row.unit);
        String reason = occasion.reason() == null ? "" : occasion.reason().strip();
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw ProblemException.badRequest(
                    "reason", Text.of("请写明查看理由（4 至 200 字）", "Say why it has to be seen, in 4 to 200 characters"));
        }
        Map<String, Object> content = personal.plainContent(type, row, actor);
        Disclosure disclosure = new Disclosure();
        disclosure.id = UUID.randomUUID();
        disclosure.kind = occasion.kind();
        disclosure.recordType = type.name();
        disclosure.recordId = row.recordId;
        disclosure.fields = fields.stream().filter(content::containsKey).collect(Collectors.joining(","));
        disclosure.actor = actor.name();
        disclosure.unit = actor.unit();
        disclosure.reason = reason;
        disclosure.disclosedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        disclosure.persist();
        entities.flush();
        journal.record(
                disclosure.kind.name().toLowerCase(Locale.ROOT),
                type.name() + '/' + row.recordId,
                Map.of("fields", disclosure.fields));
        return content;
    }

    private static List<String> personal(RecordType<?> type) {
        return type.form().fields().stream()
                .filter(Field::personal)
                .map(Field::name)
                .toList();
    }
}
