package cn.chaoyang.scorecard.register.comparison;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.files.MalwareScan;
import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.comparison.ListRow.Difference;
import cn.chaoyang.scorecard.register.comparison.ListRow.Outcome;
import cn.chaoyang.scorecard.register.comparison.Registered.Known;
import cn.chaoyang.scorecard.register.form.Characters;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.intake.SheetLayout;
import cn.chaoyang.scorecard.register.intake.SheetRow;
import cn.chaoyang.scorecard.register.intake.WorkbookGuard;
import cn.chaoyang.scorecard.register.intake.WorkbookReader;
import cn.chaoyang.scorecard.register.privacy.DataKey;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.privacy.Mask;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.CanonicalContent;
import cn.chaoyang.scorecard.register.record.InvalidContentException;
import cn.chaoyang.scorecard.register.record.PersonalFields;
import cn.chaoyang.scorecard.register.record.RecordState;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a published list beside the register and keeps what it finds. Changes no register. */
@ApplicationScoped
public class ListComparison {

    /** No district's list is longer. */
    private static final int MOST_ROWS = 20_000;

    private static final int LONGEST_TEXT = 200;

    @Inject
    EntityManager entities;

    @Inject
    CanonicalContent canonical;

    @Inject
    PersonalFields personal;

    @Inject
    MalwareScan malware;

    @Inject
    Sealer sealer;

    @Inject
    DataKeys keys;

    @Inject
    Clock clock;

    /**
     * @param common what all rows have in common, by field name: it stands in for columns the list does not have, and only
     *     records that have it too can be extra
     */
    @Transactional
    public OfficialList compare(RecordType<?> type, Path file, String fileName, Map<String, ?> common, Actor actor) {
        Access.requireFiling(actor, type, type.filingUnits());
        WorkbookGuard.check(file, fileName);
        malware.requireClean(file);
        Form form =
                new Form(type.form().fields().stream().map(Field::asOptional).toList(), List.of());
        FormReading ofAll = form.read(common);
        if (!ofAll.acceptable()) {
            throw new InvalidContentException(ofAll.errors());
        }
        if (type.form().fields().stream().anyMatch(field -> field.personal() && common.containsKey(field.name()))) {
            throw ProblemException.badRequest(
                    "common", Text.of("个人信息不能作为整个名单的共同内容", "What a whole list has in common is nothing personal"));
        }
        List<SheetRow> rows = rows(type, form, file);
        OfficialList list = new OfficialList();
        list.id = UUID.randomUUID();
        list.recordType = type.name();
        list.fileName = cut(fileName == null || fileName.isBlank() ? "list.xlsx" : fileName);
        list.digest = digest(file);
        list.common = json(common);
        list.columns = String.join(",", columns(type, rows.get(0).layout()));
        list.unit = actor.unit();
        list.uploadedBy = actor.name();
        list.uploadedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        list.persist();
        entities.flush();
        new Comparing<>(type, form, ofAll.values(), list, actor).run(rows);
        return list;
    }

    private static List<SheetRow> rows(RecordType<?> type, Form form, Path file) {
        List<SheetRow> rows = new ArrayList<>();
        WorkbookReader.ofFirstSheet(new Sheet(type.title().zh(), type, Map.of(), form.fields()))
                .read(file, total -> {}, row -> {
                    if (rows.size() == MOST_ROWS) {
                        throw new ProblemException(
                                413,
                                "too-many-rows",
                                Text.of("名单过长", "The list is too long"),
                                Text.of(
                                        "名单超过" + MOST_ROWS + "行，请分开比对",
                                        "More than " + MOST_ROWS + " rows: split the list"),
                                Map.of());
                    }
                    rows.add(row);
                });
        return rows;
    }

    private static List<String> columns(RecordType<?> type, SheetLayout layout) {
        return type.form().fields().stream()
                .map(Field::name)
                .filter(layout.columns()::containsKey)
                .toList();
    }

    /** What a row of the list holds, for making a draft of it. Never leaves the service. */
    Map<String, Object> content(ListRow row) {
        try {
            byte[] plain = sealer.open(row.content, context(row.key));
            return EventCodec.json().readerForMapOf(Object.class).readValue(new String(plain, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list's row is no longer readable", e);
        }
    }

    private static String context(ListRow.Key key) {
        return "list." + key.listId() + '.' + key.ordinal();
    }

    /** One comparison on its way. */
    private final class Comparing<R extends RegisterRecord> {

        private final RecordType<R> type;
        private final Form form;
        private final Map<String, String> common;
        private final OfficialList list;
        private final DataKey key;
        private final Actor actor;
        private final Registered registered;
        private int ordinal;

        Comparing(RecordType<R> type, Form form, Values common, OfficialList list, Actor actor) {
            this.type = type;
            this.form = form;
            this.common = canonical.of(type, common);
            this.list = list;
            this.key = keys.of(Holder.list(list.id));
            this.actor = actor;
            Map<String, String> kinds = new LinkedHashMap<>(this.common);
            kinds.keySet().removeIf(name -> form.field(name).orElseThrow().type() != FieldType.OPTION);
            this.registered = new Registered(type.recognisedBy(), kinds);
        }

        void run(List<SheetRow> rows) {
            try (Stream<R> accepted = entities.createQuery(
                            "from " + type.entity().getName()
                                    + " r where r.state = :accepted order by r.updatedAt desc, r.id",
                            type.entity())
                    .setParameter("accepted", RecordState.ACCEPTED)
                    .getResultStream()) {
                personal.forEach(accepted, row -> {
                    registered.add(new Known(
                            row.recordId,
                            row.title(),
                            canonical.of(type, row),
                            personal.maskedContent(type, row, actor)));
                    entities.detach(row);
                });
            }
            rows.forEach(this::keep);
            registered.extra(common).forEach(known -> {
                ListRow extra = row(Outcome.EXTRA, known.title());
                extra.recordId = known.recordId();
                extra.persist();
            });
        }

        private void keep(SheetRow from) {
            FormReading reading = form.read(from.raw(), from.layout().units());
            Map<String, String> listed = canonical.of(type, reading.values());
            List<Text> problems = new ArrayList<>();
            from.flaws().forEach(flaw -> problems.add(flaw.message()));
            reading.errors().stream().map(Violation::message).forEach(problems::add);
            Map<String, String> whole = new LinkedHashMap<>(common);
            whole.putAll(listed);
            if (problems.isEmpty() && !registered.recognisable(whole)) {
                problems.add(Text.of("看不出是哪一条记录：缺少名称或编号", "It does not say which record: no name or number"));
            }
            ListRow row = problems.isEmpty() ? compared(whole, reading.values()) : unreadable(problems, from);
            row.rowNumber = from.number();
            row.content = sealer.seal(
                    json(plain(reading.values().asMap())).getBytes(StandardCharsets.UTF_8), context(row.key), key);
            row.persist();
        }

        private ListRow compared(Map<String, String> whole, Values values) {
            Known known = registered.find(whole).orElse(null);
            if (known == null) {
                return row(Outcome.MISSING, title(values.asMap()));
            }
            List<Difference> differences = whole.entrySet().stream()
                    .filter(value -> !value.getValue().equals(known.canonical().get(value.getKey())))
                    .map(value -> difference(value.getKey(), value.getValue(), values, known))
                    .toList();
            ListRow row = row(differences.isEmpty() ? Outcome.SAME : Outcome.DIFFERING, known.title());
            row.recordId = known.recordId();
            row.differences = differences.isEmpty() ? null : json(differences);
            return row;
        }

        private Difference difference(String field, String listed, Values values, Known known) {
            Object own = values.asMap().get(field);
            Object registeredValue = known.shown().get(field);
            return new Difference(
                    field,
                    own == null ? listed : shown(field, own),
                    registeredValue == null ? null : Characters.plain(registeredValue));
        }

        private ListRow unreadable(List<Text> problems, SheetRow from) {
            ListRow row = row(Outcome.UNREADABLE, title(plain(from.raw())));
            row.problemZh = problems.stream().map(Text::zh).collect(Collectors.joining("；"));
            row.problemEn = problems.stream().map(Text::en).collect(Collectors.joining("; "));
            return row;
        }

        /** What the row says of that by which records are recognised. */
        private String title(Map<String, ?> values) {
            return cut(type.recognisedBy().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(values::containsKey)
                    .map(field -> shown(field, values.get(field)))
                    .collect(Collectors.joining(" ")));
        }

        private String shown(String field, Object value) {
            String plain = Characters.plain(value);
            return form.field(field).orElseThrow().personal() ? Mask.of(plain) : plain;
        }

        private Map<String, Object> plain(Map<String, ?> values) {
            Map<String, Object> texts = new LinkedHashMap<>();
            values.forEach((field, value) -> texts.put(field, Characters.plain(value)));
            return texts;
        }

        private ListRow row(Outcome outcome, String title) {
            ListRow row = new ListRow();
            row.key = new ListRow.Key(list.id, ordinal++);
            row.outcome = outcome;
            row.title = cut(title);
            return row;
        }
    }

    private static String json(Object value) {
        try {
            return EventCodec.json().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return Sm3.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
