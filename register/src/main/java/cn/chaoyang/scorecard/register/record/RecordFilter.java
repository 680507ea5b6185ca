package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.FormReading;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A condition on rows, as HQL over the alias {@code r}. Only names of known properties get into the text; every value is
 * a parameter.
 */
public record RecordFilter(String where, String orderBy, Map<String, Object> parameters) {

    /** After a date field's name: the first and the last day it may have. */
    private static final String FROM = ".from";

    private static final String TO = ".to";

    /** What every list understands. */
    private static final Set<String> COMMON =
            Set.of("q", "state", "unit", "importId", "subject", "sort", "page", "size");

    /**
     * @param query {@code q} (in any text), {@code state} (several by comma), {@code unit}, {@code importId}, {@code
     *     subject}; of the fields an option, flag, text, code or number by its name, a date by {@code name.from} and {@code
     *     name.to}; and {@code sort} (a field, {@code -} before it for descending)
     * @throws InvalidContentException for what is no filter of this type, and for values that cannot be read
     */
    public static RecordFilter of(RecordType<?> type, MultivaluedMap<String, String> query) {
        requireKnown(type, query);
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new LinkedHashMap<>();
        String q = query.getFirst("q");
        if (present(q)) {
            where.append(" and (").append(anyText(type)).append(")");
            parameters.put("q", "%" + escape(q.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        String states = query.getFirst("state");
        if (present(states)) {
            where.append(" and r.state in :states");
            parameters.put("states", states(states));
        }
        equal(where, parameters, "unit", query.getFirst("unit"));
        if (present(query.getFirst("importId"))) {
            equal(where, parameters, "importId", uuid(query.getFirst("importId")));
        }
        equal(where, parameters, "subject", query.getFirst("subject"));
        List<Violation> wrong = new ArrayList<>();
        filters(type).forEach((name, field) -> {
            FormReading reading = read(field, query.getFirst(name));
            wrong.addAll(reading.errors());
            Object value = reading.values().asMap().get(field.name());
            if (value != null) {
                String parameter = name.replace('.', '_');
                where.append(" and ")
                        .append(condition(name, field))
                        .append(" :")
                        .append(parameter);
                parameters.put(parameter, value);
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidContentException(wrong);
        }
        return new RecordFilter(where.toString(), orderBy(type, query.getFirst("sort")), parameters);
    }

    /** Whether a list of this type can be narrowed by all of it. */
    public static boolean understands(RecordType<?> type, MultivaluedMap<String, String> query) {
        return unknown(type, query).isEmpty();
    }

    private static void requireKnown(RecordType<?> type, MultivaluedMap<String, String> query) {
        List<Violation> unknown = unknown(type, query).stream()
                .map(name ->
                        Violation.error(name, "no-filter", "不能按「" + name + "」筛选", "Cannot filter by “" + name + "”"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidContentException(unknown);
        }
    }

    private static List<String> unknown(RecordType<?> type, MultivaluedMap<String, String> query) {
        Set<String> known = filters(type).keySet();
        return query.keySet().stream()
                .filter(name -> !COMMON.contains(name) && !known.contains(name))
                .toList();
    }

    /** The fields by what they are asked for; not what is personal, since addresses are kept in logs and histories. */
    private static Map<String, Field> filters(RecordType<?> type) {
        Map<String, Field> filters = new LinkedHashMap<>();
        type.form().fields().stream()
                .filter(field -> !field.personal() && !COMMON.contains(field.name()))
                .forEach(field -> {
                    switch (field.type()) {
                        case OPTION, FLAG, TEXT, CODE, INTEGER -> filters.put(field.name(), field);
                        case DATE -> {
                            filters.put(field.name() + FROM, field);
                            filters.put(field.name() + TO, field);
                        }
                        case MONEY -> {
                            // Nobody looks for one amount.
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
            case DATE -> property + (filter.endsWith(FROM) ? " >=" : " <=");
            // What was never said is not a yes.
            case FLAG -> "coalesce(" + property + ", false) =";
            default -> property + " =";
        };
    }

    private static String anyText(RecordType<?> type) {
        return type.form().fields().stream()
                .filter(f -> !f.personal() && (f.type() == FieldType.TEXT || f.type() == FieldType.CODE))
                .map(f -> "lower(r." + f.name() + ") like :q escape '!'")
                .collect(Collectors.joining(" or "));
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String property, Object value) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        where.append(" and r.").append(property).append(" = :").append(property);
        parameters.put(property, value);
    }

    private static String orderBy(RecordType<?> type, String sort) {
        if (!present(sort)) {
            return "r.updatedAt desc, r.id";
        }
        String name = sortedBy(sort);
        if (!sorts(type, sort)) {
            throw ProblemException.badRequest("sort", Text.of("不能按「" + name + "」排序", "Cannot sort by “" + name + "”"));
        }
        return "r." + name + (sort.startsWith("-") ? " desc" : "") + ", r.id";
    }

    /** Whether a list of this type can be in that order. */
    public static boolean sorts(RecordType<?> type, String sort) {
        String name = sort == null ? "" : sortedBy(sort);
        return "updatedAt".equals(name)
                || type.form().field(name).filter(f -> !f.personal()).isPresent();
    }

    private static String sortedBy(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static List<RecordState> states(String names) {
        try {
            return Arrays.stream(names.toUpperCase(Locale.ROOT).split(","))
                    .map(RecordState::valueOf)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(
                    "state",
                    Text.of(
                            "状态只能是 draft、submitted、accepted、withdrawn",
                            "The state is one of draft, submitted, accepted, withdrawn"));
        }
    }

    private static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest("id", Text.of("编号格式不对", "The id is malformed"));
        }
    }

    private static String escape(String q) {
        return q.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }
}
