package cn.chaoyang.scorecard.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Days spread over a stretch of time, the same every time. */
final class Days {

    private Days() {}

    /** @return {@code count} days in order, from {@code first} to {@code last} */
    static List<LocalDate> between(LocalDate first, LocalDate last, int count) {
        long span = last.toEpochDay() - first.toEpochDay();
        return IntStream.range(0, count)
                .mapToObj(i -> first.plusDays(count == 1 ? 0 : span * i / (count - 1)))
                .toList();
    }

    static List<LocalDate> in(int year, int count) {
        return between(LocalDate.of(year, 1, 15), LocalDate.of(year, 12, 20), count);
    }
}
