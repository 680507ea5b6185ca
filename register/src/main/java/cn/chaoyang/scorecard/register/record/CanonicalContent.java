package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Characters;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.privacy.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Content for comparing, by field name: equal texts are equal values, however they were written. What is personal is there
 * by its blind index only. Fields without a value are absent.
 */
@ApplicationScoped
public class CanonicalContent {

    @Inject
    EntityShape shape;

    @Inject
    Sealer sealer;

    public Map<String, String> of(RecordType<?> type, RegisterRecord row) {
        Map<String, Object> properties = shape.read(row);
        Map<String, String> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = properties.get(field.personal() ? field.name() + "Index" : field.name());
            if (value != null) {
                content.put(field.name(), field.personal() ? (String) value : canonical(field, value));
            }
        }
        return content;
    }

    public Map<String, String> of(RecordType<?> type, Values values) {
        Map<String, String> content = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            Object value = values.asMap().get(field.name());
            if (value != null) {
                content.put(
                        field.name(),
                        field.personal()
                                ? sealer.blindIndex((String) value, RecordAssembler.context(type, field.name()))
                                : canonical(field, value));
            }
        }
        return content;
    }

    private static String canonical(Field field, Object value) {
        String text = RecordAssembler.canonical(value);
        return field.type() == FieldType.TEXT
                ? Characters.withoutBlanks(Characters.halfWidth(text)).toLowerCase(Locale.ROOT)
                : text;
    }
}
