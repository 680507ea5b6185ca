package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.privacy.Mask;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The content of a row by field name, with personal data masked, or open where the row is written anew. */
@ApplicationScoped
public class PersonalFields {

    @Inject
    EntityShape shape;

    @Inject
    Sealer sealer;

    /** What the actor may read. Fields without a value are absent. */
    public Map<String, Object> maskedContent(RecordType<?> type, RegisterRecord row, Actor actor) {
        Map<String, Object> content = content(type, row, true);
        type.restriction().apply(content, type, row.unit, actor);
        return content;
    }

    /** Whether something of the row, and so every file on it, is not for the actor. */
    boolean withheld(RecordType<?> type, RegisterRecord row, Actor actor) {
        return type.restriction().withholds(shape.read(row), type, row.unit, actor);
    }

    /** For sealing again within the service; never leaves it. */
    Map<String, Object> plainContent(RecordType<?> type, RegisterRecord row) {
        return content(type, row, false);
    }

    /** Somebody who saves what they saw masked does not mean to change it. */
    public Map<String, Object> unmask(RecordType<?> type, Map<String, ?> raw, RegisterRecord base) {
        Map<String, Object> known = plainContent(type, base);
        Map<String, Object> unmasked = new LinkedHashMap<>(raw);
        for (Field field : type.form().fields()) {
            Object plain = known.get(field.name());
            if (field.personal() && plain != null && Mask.of((String) plain).equals(raw.get(field.name()))) {
                unmasked.put(field.name(), plain);
            }
        }
        return unmasked;
    }

    private Map<String, Object> content(RecordType<?> type, RegisterRecord row, boolean masked) {
        Map<String, Object> properties = shape.read(row);
        Map<String, Object> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = properties.get(field.name());
            if (value != null && field.personal()) {
                String plain = sealer.open((String) value, RecordAssembler.context(type, field.name()));
                value = masked ? Mask.of(plain) : plain;
            }
            if (value != null) {
                content.put(field.name(), value);
            }
        }
        return content;
    }
}
