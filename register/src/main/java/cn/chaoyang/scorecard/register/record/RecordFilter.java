package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.register.access.Access;
import cn.chaoyang.scorecard.register.form.FieldType;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A condition on rows, as HQL over the alias {@code r}. Only names of known properties get into the text; every value is
 * a parameter. What is withheld from the caller is neither searched nor filtered by for them.
 */
public record RecordFilter(String where, String orderBy, Map<String, Object> parameters) {

    /** In place of a unit: all whose records are the actor's to file or to decide on. */
    private static final String MINE = "mine";

    /**
     * @param query {@code q} (in any text), {@code state} (several by comma), {@code unit} (with those it came after; {@code
     *     mine} for all whose records are the actor's to file or decide on), {@code importId}, {@code
     *     subject}; of the fields an option, flag, text, code or number by its name, a date or an amount by {@code name.from}
     *     and {@code name.to}; and {@code sort} (a field, {@code -} before it for descending)
     * @param actor whose search and order tell nothing of what is withheld from them
     * @throws InvalidContentException for what is no filter of this type, and for values that cannot be read
     */
    public static RecordFilter of(RecordType<?> type, MultivaluedMap<String, String> query, Actor actor) {
        FieldFilters fields = new FieldFilters(type);
        fields.requireKnown(query);
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new LinkedHashMap<>();
        String open = open(type.restriction(), actor);
        String readable = open.isEmpty() ? open : "(" + open + " or r.unit in :readers)";
        String q = query.getFirst("q");
        if (present(q)) {
            where.append(" and (").append(anyText(type, readable)).append(")");
            parameters.put("q", "%" + escape(q.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        String states = query.getFirst("state");
        if (present(states)) {
            where.append(" and r.state in :states");
            parameters.put("states", states(states));
        }
        ofUnit(where, parameters, type, query.getFirst("unit"), actor);
        if (present(query.getFirst("importId"))) {
            equal(where, parameters, "importId", uuid(query.getFirst("importId")));
        }
        equal(where, parameters, "subject", query.getFirst("subject"));
        fields.conditions(query).forEach(condition -> {
            where.append(" and ").append(condition.text());
            if (withheld(type, condition.field(), open)) {
                where.append(" and ").append(readable);
            }
            parameters.put(condition.parameter(), condition.value());
        });
        if (where.indexOf(":readers") >= 0) {
            parameters.put("readers", Access.readInFull(actor, type));
        }
        return new RecordFilter(where.toString(), orderBy(type, query.getFirst("sort"), open), parameters);
    }

    /** Whether a list of this type can be narrowed by all of it. */
    public static boolean understands(RecordType<?> type, MultivaluedMap<String, String> query) {
        return new FieldFilters(type).unknown(query).isEmpty();
    }

    /** Which rows nothing is withheld of, or an empty text for all of them. */
    private static String open(Restriction restriction, Actor actor) {
        if (restriction.withheld().isEmpty() || actor.is(Role.SUPERVISOR)) {
            return "";
        }
        String field = "r." + restriction.field();
        return "(" + field + " is null or " + field + " <> '" + restriction.value() + "')";
    }

    private static String anyText(RecordType<?> type, String searchable) {
        return type.form().fields().stream()
                .filter(f -> !f.personal() && (f.type() == FieldType.TEXT || f.type() == FieldType.CODE))
                .map(f -> {
                    String like = "lower(r." + f.name() + ") like :q escape '!'";
                    return withheld(type, f.name(), searchable) ? "(" + like + " and " + searchable + ")" : like;
                })
                .collect(Collectors.joining(" or "));
    }

    private static boolean withheld(RecordType<?> type, String field, String open) {
        return !open.isEmpty() && type.restriction().withheld().contains(field);
    }

    /** With what the unit inherited; of an outside unit its own. */
    private static void ofUnit(
            StringBuilder where, Map<String, Object> parameters, RecordType<?> type, String unit, Actor actor) {
        if (present(unit)) {
            Set<String> units = new HashSet<>();
            if (MINE.equals(unit)) {
                units.addAll(actor.charge(type.name()));
                units.addAll(actor.reviewed(type.name()));
            } else {
                units.addAll(actor.units().inherited(unit, type.name()));
                units.add(unit);
            }
            where.append(" and r.unit in :units");
            parameters.put("units", units);
        }
        if (actor.isOutside()) {
            equal(where, parameters, "unit", actor.unit());
        }
    }

    private static void equal(StringBuilder where, Map<String, Object> parameters, String property, Object value) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        where.append(" and r.").append(property).append(" = :").append(property);
        parameters.put(property, value);
    }

    /** By a field that is withheld of some rows, these come last: also for their own unit, so that the order is everybody's. */
    private static String orderBy(RecordType<?> type, String sort, String open) {
        if (!present(sort)) {
            return "r.updatedAt desc, r.id";
        }
        String name = sortedBy(sort);
        if (!sorts(type, sort)) {
            throw ProblemException.badRequest("sort", Text.of("不能按「" + name + "」排序", "Cannot sort by “" + name + "”"));
        }
        String by =
                withheld(type, name, open) ? "case when " + open + " then r." + name + " else null end" : "r." + name;
        return by + (sort.startsWith("-") ? " desc" : "") + ", r.id";
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
