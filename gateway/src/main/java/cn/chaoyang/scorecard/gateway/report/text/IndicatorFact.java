package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lock says of an indicator.
 *
 * @param action id
 * @param lead id of the unit that answers for it
 * @param target the printed number
 * @param goal the target in words: 突破300户, 达到90项
 * @param required the least value that reaches the target
 * @param monthChange since the end of the month before, both as known at the lock; {@code null} when nothing is reported
 * @param yearTarget of the lock's year; {@code null} where the path has none
 * @param expected what should have come by now
 * @param definition settled or pending (口径待确认)
 * @param expiring what is valid and ends by the year's end; {@code null} where nothing expires
 * @param before in the lock it is compared with; {@code null} without one
 */
public record IndicatorFact(
        String id,
        String name,
        String unit,
        String action,
        String lead,
        String leadName,
        List<String> dimensions,
        BigDecimal target,
        String goal,
        BigDecimal required,
        BigDecimal value,
        BigDecimal monthChange,
        BigDecimal yearTarget,
        BigDecimal expected,
        BigDecimal forecast,
        String status,
        String definition,
        BigDecimal expiring,
        LocalDate deadline,
        Before before) {

    /** The same indicator in an earlier lock. */
    public record Before(String lock, BigDecimal value, String status) {}

    boolean isRed() {
        return "late".equals(status) || "missed".equals(status);
    }

    boolean isReported() {
        return value != null;
    }

    /** How much is missing of what should have come by now; {@code null} when nothing is, or it cannot be said. */
    public BigDecimal gap() {
        return value == null || expected == null || value.compareTo(expected) >= 0 ? null : expected.subtract(value);
    }

    /** Everything a sentence about it may use. */
    Source source() {
        Map<String, String> figures = new LinkedHashMap<>();
        put(figures, "value", value);
        put(figures, "required", required);
        put(figures, "expected", expected);
        put(figures, "forecast", forecast);
        put(figures, "monthChange", monthChange);
        put(figures, "expiring", expiring);
        figures.put("status", status);
        if (before != null) {
            put(figures, "before", before.value());
            figures.put("statusBefore", before.status());
            figures.put("lockBefore", before.lock());
        }
        return new Source("indicator", id, figures);
    }

    private static void put(Map<String, String> figures, String name, BigDecimal value) {
        if (value != null) {
            figures.put(name, value.toPlainString());
        }
    }
}
