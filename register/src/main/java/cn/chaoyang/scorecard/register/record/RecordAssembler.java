package cn.chaoyang.scorecard.register.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.RegisterConfig;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
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
    RegisterConfig config;

    @Inject
    Clock clock;

    /** A new draft with ids of its own. */
    public <R extends RegisterRecord> R assemble(RecordType<R> type, Values values, Filer filer) {
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
        fill(type, row, values);
        return row;
    }

    /** Replaces the content of an open row. */
    <R extends RegisterRecord> void fill(RecordType<R> type, R row, Values values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        StringBuilder content = new StringBuilder();
        for (Field field : type.form().fields()) {
            Object value = values.asMap().get(field.name());
            if (field.personal()) {
                String plain = (String) value;
                String context = context(type, field.name());
                String index = plain == null ? null : sealer.blindIndex(plain, context);
                properties.put(field.name(), plain == null ? null : sealer.seal(plain, context));
                properties.put(field.name() + "Index", index);
                value = index;
            } else {
                properties.put(field.name(), value);
            }
            content.append(field.name()).append('=').append(canonical(value)).append('\n');
        }
        shape.write(row, properties);
        row.derive();
        row.contentDigest = Sm3.hex(content.toString().getBytes(UTF_8));
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

    private static <R extends RegisterRecord> R newRow(RecordType<R> type) {
        try {
            return type.entity().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.entity() + " needs a constructor without parameters", e);
        }
    }
}
