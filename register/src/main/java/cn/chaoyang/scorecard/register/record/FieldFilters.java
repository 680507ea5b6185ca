package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which fields a list of a type can be narrowed, and what that asks of a row. */
final class FieldFilters {

    /** After the name of a date or an amount: the least and the most it may be. */
    private static final String FROM = ".from";

    private static final String TO = ".to";

    /** What every list understands. */
    private static final Set<String> COMMON =
            Set.of("q", "state", "unit", "importId", "subject", "sort", "page", "size");

    private final Map<String, Field> filters;

    FieldFilters(RecordType<?> type) {
        this.filters = filters(type);
    }

    /** @param text in HQL over the alias {@code r}, with one parameter */
    record Condition(String field, String text, String parameter, Object value) {}

    void requireKnown(MultivaluedMap<String, String> query) {
        List<Violation> unknown = unknown(query).stream()
                .map(name ->
                        Violation.error(name, "no-filter", "不能按「" + name + "」筛选", "Cannot filter by “" + name + "”"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidContentException(unknown);
        }
    }

    List<String> unknown(MultivaluedMap<String, String> query) {
        return query.keySet().stream()
                .filter(name -> !COMMON.contains(name) && !filters.containsKey(name))
                .toList();
    }

    /** @throws InvalidContentException for values that cannot be read, with their fields */
    List<Condition> conditions(MultivaluedMap<String, String> query) {
        List<Violation> wrong = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        filters.forEach((name, field) -> {
            FormReading reading = read(field, query.getFirst(name));
            wrong.addAll(reading.errors());
            Object value = reading.values().asMap().get(field.name());
            if (value != null) {
                String parameter = name.replace('.', '_');
                conditions.add(
                        new Condition(field.name(), condition(name, field) + " :" + parameter, parameter, value));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidContentException(wrong);
        }
        return conditions;
    }

    /** The fields by what they are asked for; not what is personal, since addresses are kept in logs and histories. */
    private static Map<String, Field> filters(RecordType<?> type) {
        Map<String, Field> filters = new LinkedHashMap<>();
        type.form().fields().stream()
                .filter(field -> !field.personal() && !COMMON.contains(field.name()))
                .forEach(field -> {
                    switch (field.type()) {
                        case OPTION, FLAG, TEXT, CODE, INTEGER -> filters.put(field.name(), field);
                        case DATE, MONEY -> {
                            filters.put(field.name() + FROM, field);
                            filters.put(field.name() + TO, field);
                        }
                    }
                });
        return filters;
    }

    /** As the form reads it, but for its checks: a row may be older than they are. */
    private static FormReading read(Field field, String raw) {
        Field bare = field.asOptional().checked(ValueCheck.none());
        return new Form(List.of(bare), List.of()).read(raw == null ? Map.of() : Map.of(field.name(), raw));
    }

    private static String condition(String filter, Field field) {
        String property = "r." + field.name();
        return switch (field.type()) {
            case DATE, MONEY -> property + (filter.endsWith(FROM) ? " >=" : " <=");
            // What was never said is not a yes.
            case FLAG -> "coalesce(" + property + ", false) =";
            default -> property + " =";
        };
    }
}
