package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.files.SecrecyMarks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a record and the rules between them. The same form reads a cell of a workbook and a field of the web
 * app, so that both are judged alike.
 */
public record Form(List<Field> fields, List<FormRule> rules) {

    public Form {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /**
     * Reads raw values (strings, numbers, booleans or dates by field name).
     *
     * @return the typed values and everything that is wrong with them
     */
    public FormReading read(Map<String, ?> raw) {
        return read(raw, Map.of());
    }

    /**
     * Reads raw values of which plain numbers stand for more than 元.
     *
     * @param units 元 per plain number by the name of a money field, from a header such as 金额（万元）
     */
    public FormReading read(Map<String, ?> raw, Map<String, BigDecimal> units) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Field field : fields) {
            ValueReader.read(field, raw.get(field.name()), units.getOrDefault(field.name(), BigDecimal.ONE))
                    .ifPresentOrElse(
                            read -> {
                                read.violation().ifPresent(violations::add);
                                if (read.value() != null) {
                                    values.put(field.name(), read.value());
                                    secrecyMark(field, read.value()).ifPresent(violations::add);
                                }
                            },
                            () -> {
                                if (field.required()) {
                                    violations.add(Violation.error(
                                            field.name(),
                                            "required",
                                            "请填写「" + field.label().zh() + "」",
                                            "Please fill in “" + field.label().en() + "”"));
                                }
                            });
        }
        Values read = new Values(values);
        rules.forEach(rule -> violations.addAll(rule.check(read)));
        return new FormReading(read, violations);
    }

    private static Optional<Violation> secrecyMark(Field field, Object value) {
        return field.type() == FieldType.TEXT
                ? SecrecyMarks.in((String) value)
                        .map(mark -> Violation.warning(
                                field.name(),
                                "secrecy-mark",
                                "含“" + mark + "”字样，本系统严禁处理涉密信息，请核对",
                                "Contains “" + mark + "”: nothing classified belongs into this system"))
                : Optional.empty();
    }
}
