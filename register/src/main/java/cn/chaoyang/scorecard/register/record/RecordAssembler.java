package cn.chaoyang.scorecard.register.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.privacy.DataKey;
import cn.chaoyang.scorecard.register.privacy.DataKeys;
import cn.chaoyang.scorecard.register.privacy.Holder;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes rows of registers from what a form has read: seals what is personal, and names and digests the content. */
@ApplicationScoped
public class RecordAssembler {

    @Inject
    EntityShape shape;

    @Inject
    Sealer sealer;

    @Inject
    DataKeys keys;

    @Inject
    RegisterConfig config;

    @Inject
    Clock clock;

    /** What a row is made of. */
    public record Filing(Values values, Filer filer) {}

    /** A new draft with ids of its own. */
    public <R extends RegisterRecord> R assemble(RecordType<R> type, Values values, Filer filer) {
        return assemble(type, List.of(new Filing(values, filer))).get(0);
    }

    /** New drafts, in the order given. However many there are, their keys take a few statements. */
    public <R extends RegisterRecord> List<R> assemble(RecordType<R> type, List<Filing> filings) {
        List<R> rows = new ArrayList<>(filings.size());
        List<Values> contents = new ArrayList<>(filings.size());
        for (Filing filing : filings) {
            R row = blank(type, filing.filer());
            outline(type, row, filing.values());
            rows.add(row);
            contents.add(filing.values());
        }
        seal(type, rows, contents);
        return rows;
    }

    /** What would make a row with these values the same record as another. Nothing is sealed. */
    public <R extends RegisterRecord> String naturalKey(RecordType<R> type, Values values) {
        R row = newRow(type);
        row.recordId = UUID.randomUUID();
        outline(type, row, values);
        return row.naturalKey;
    }

    /** A new draft with the content of a row as it stands there, sealed as it is. */
    <R extends RegisterRecord> R copy(RecordType<R> type, R row, Filer filer) {
        R copy = blank(type, filer);
        Map<String, Object> properties = shape.read(row);
        Map<String, Object> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            content.put(field.name(), properties.get(field.name()));
            if (field.personal()) {
                content.put(index(field), properties.get(index(field)));
            }
        }
        shape.write(copy, content);
        copy.dataKey = row.dataKey;
        copy.contentDigest = row.contentDigest;
        copy.derive();
        return copy;
    }

    /** Replaces the content of an open row. */
    <R extends RegisterRecord> void fill(RecordType<R> type, R row, Values values) {
        outline(type, row, values);
        seal(type, List.of(row), List.of(values));
    }

    private <R extends RegisterRecord> R blank(RecordType<R> type, Filer filer) {
        R row = newRow(type);
        row.id = UUID.randomUUID();
        row.recordId = UUID.randomUUID();
        row.district = config.district();
        row.unit = filer.unit();
        row.state = RecordState.DRAFT;
        row.enteredBy = filer.name();
        row.sample = filer.sample();
        row.importId = filer.importId();
        row.importRow = filer.importRow();
        row.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.updatedAt = row.createdAt;
        return row;
    }

    /** Everything but the personal values themselves, of which only the indexes are there. */
    private <R extends RegisterRecord> void outline(RecordType<R> type, R row, Values values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        StringBuilder content = new StringBuilder();
        for (Field field : type.form().fields()) {
            Object value = values.asMap().get(field.name());
            if (field.personal()) {
                value = value == null ? null : sealer.blindIndex((String) value, context(type, field.name()));
                properties.put(index(field), value);
            } else {
                properties.put(field.name(), value);
            }
            content.append(field.name()).append('=').append(canonical(value)).append('\n');
        }
        shape.write(row, properties);
        row.derive();
        row.contentDigest = Sm3.hex(content.toString().getBytes(UTF_8));
    }

    private <R extends RegisterRecord> void seal(RecordType<R> type, List<R> rows, List<Values> contents) {
        List<Field> personal =
                type.form().fields().stream().filter(Field::personal).toList();
        Map<R, String> holders = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Values values = contents.get(i);
            if (personal.stream().anyMatch(field -> values.has(field.name()))) {
                holders.put(rows.get(i), holder(type, rows.get(i), values));
            }
        }
        Map<String, DataKey> byHolder = holders.isEmpty() ? Map.of() : keys.of(holders.values());
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            DataKey key = holders.containsKey(row) ? byHolder.get(holders.get(row)) : null;
            row.dataKey = key == null ? null : key.id();
            Map<String, Object> sealed = new LinkedHashMap<>();
            for (Field field : personal) {
                String plain = (String) contents.get(i).asMap().get(field.name());
                sealed.put(field.name(), plain == null ? null : sealer.seal(plain, context(type, field.name()), key));
            }
            shape.write(row, sealed);
        }
    }

    private <R extends RegisterRecord> String holder(RecordType<R> type, R row, Values values) {
        return type.person(values)
                .map(this::holder)
                .orElseGet(() -> Holder.record(sealer.blindIndex(type.name() + '\n' + row.naturalKey, "record")));
    }

    /** Whose key the records of a person are sealed under, see {@link RecordType#person}. */
    public String holder(String person) {
        return Holder.person(sealer.blindIndex(person, "person"));
    }

    /** What a sealed value is bound to. */
    static String context(RecordType<?> type, String field) {
        return type.name() + '.' + field;
    }

    static String canonical(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static String index(Field field) {
        return field.name() + "Index";
    }

    private static <R extends RegisterRecord> R newRow(RecordType<R> type) {
        try {
            return type.entity().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.entity() + " needs a constructor without parameters", e);
        }
    }
}
