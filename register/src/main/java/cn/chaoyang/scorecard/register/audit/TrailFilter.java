package cn.chaoyang.scorecard.register.audit;

import cn.chaoyang.scorecard.journal.DistrictDays;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.InvalidContentException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the trail. Only words of this class get into the text; every value is a parameter.
 *
 * @param where SQL over the table of revisions
 */
record TrailFilter(String where, List<Object> parameters) {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final Map<String, String> COLUMNS =
            Map.of("actor", "actor", "unit", "unit", "recordType", "record_type");
    private static final Set<String> OTHERS = Set.of(FROM, TO, "page", "size");

    /**
     * @param query {@code from} and {@code to} (days of the district, both inclusive), {@code actor}, {@code unit}, {@code
     *     recordType}; a line left out by a misspelt condition would be worse than a refusal, so there are no others
     * @throws InvalidContentException with every parameter that makes no sense
     */
    static TrailFilter of(MultivaluedMap<String, String> query) {
        List<Violation> wrong = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !COLUMNS.containsKey(name) && !OTHERS.contains(name))
                .map(name ->
                        Violation.error(name, "no-filter", "不能按「" + name + "」筛选", "Cannot filter by “" + name + "”"))
                .forEach(wrong::add);
        Optional<LocalDate> from = day(FROM, query, wrong);
        Optional<LocalDate> to = day(TO, query, wrong);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            wrong.add(Violation.error(TO, "before-from", "截止日期早于起始日期", "The last day is before the first"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidContentException(wrong);
        }
        StringBuilder where = new StringBuilder("true");
        List<Object> parameters = new ArrayList<>();
        from.ifPresent(day -> {
            where.append(" and recorded_at >= ?");
            parameters.add(DistrictDays.beginning(day));
        });
        to.ifPresent(day -> {
            where.append(" and recorded_at < ?");
            parameters.add(DistrictDays.end(day));
        });
        COLUMNS.forEach((name, column) -> value(name, query).ifPresent(value -> {
            where.append(" and ").append(column).append(" = ?");
            parameters.add(value);
        }));
        return new TrailFilter(where.toString(), List.copyOf(parameters));
    }

    private static Optional<LocalDate> day(String name, MultivaluedMap<String, String> query, List<Violation> wrong) {
        try {
            return value(name, query).map(LocalDate::parse);
        } catch (DateTimeException e) {
            wrong.add(Violation.error(
                    name, "bad-date", name + " 应为日期，如 2026-06-30", name + " is a date like 2026-06-30"));
            return Optional.empty();
        }
    }

    private static Optional<String> value(String name, MultivaluedMap<String, String> query) {
        return Optional.ofNullable(query.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
