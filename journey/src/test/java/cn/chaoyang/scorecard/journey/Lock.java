package cn.chaoyang.scorecard.journey;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A month the samples have locked: of the three before this one, of which just one ends a quarter.
 *
 * @param id as in its address
 */
record Lock(String id, YearMonth month) {

    private static final ZoneId CHANGCHUN = ZoneId.of("Asia/Shanghai");
    private static final int QUARTER = 3;

    /** Of last month. */
    static Lock last() {
        return find(YearMonth.now(CHANGCHUN).minusMonths(1)::equals);
    }

    /** Of the last month of a quarter. */
    static Lock ofAQuarter() {
        return find(month -> month.getMonthValue() % QUARTER == 0);
    }

    /** The month that goes on. */
    static YearMonth openMonth() {
        return YearMonth.now(CHANGCHUN);
    }

    private static Lock find(Predicate<YearMonth> which) {
        List<Map<String, String>> locks =
                Account.as("kwb.supervisor").get("/api/locks").jsonPath().getList("");
        return locks.stream()
                .map(lock -> new Lock(lock.get("id"), YearMonth.parse(lock.get("month"))))
                .filter(lock -> which.test(lock.month()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such lock among " + locks));
    }
}
