package cn.chaoyang.scorecard.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which lines. Every condition may be {@code null} for none, a text empty too.
 *
 * @param object a prefix: {@code deals} finds every deal
 * @param from and {@code to}: days of the district, inclusive
 * @param before only lines with a smaller number
 */
public record JournalFilter(
        String actor, String action, String object, LocalDate from, LocalDate to, Result result, Long before) {

    private static final String REFUSED = "coalesce(status, 0) >= 400";

    /** How it ended. */
    @Schema(name = "JournalResult")
    public enum Result {
        DONE,
        REFUSED;

        /** @throws IllegalArgumentException for anything but {@code done} and {@code refused} */
        public static Result fromString(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    /** SQL and the values for its question marks. */
    record Condition(String where, List<Object> parameters) {}

    Condition condition() {
        StringBuilder where = new StringBuilder("seq is not null");
        List<Object> parameters = new ArrayList<>();
        equal("actor", actor, where, parameters);
        equal("action", action, where, parameters);
        if (!isNone(object)) {
            where.append(" and starts_with(object, ?)");
            parameters.add(object.strip());
        }
        if (from != null) {
            where.append(" and at >= ?");
            parameters.add(DistrictDays.beginning(from));
        }
        if (to != null) {
            where.append(" and at < ?");
            parameters.add(DistrictDays.end(to));
        }
        if (result != null) {
            where.append(result == Result.REFUSED ? " and " : " and not ").append(REFUSED);
        }
        if (before != null) {
            where.append(" and seq < ?");
            parameters.add(before);
        }
        return new Condition(where.toString(), parameters);
    }

    private static void equal(String column, String value, StringBuilder where, List<Object> parameters) {
        if (!isNone(value)) {
            where.append(" and ").append(column).append(" = ?");
            parameters.add(value.strip());
        }
    }

    private static boolean isNone(String value) {
        return value == null || value.isBlank();
    }
}
