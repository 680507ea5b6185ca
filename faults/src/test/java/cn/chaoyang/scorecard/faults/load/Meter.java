package cn.chaoyang.scorecard.faults.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took and what they were, by kind of request. */
public final class Meter {

    private final Map<String, List<Long>> micros = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Account.Answer> broken = new ArrayList<>();

    /** @param kind {@code read}, {@code write}, {@code import} */
    synchronized void add(String kind, Account.Answer answer, long nanos) {
        micros.computeIfAbsent(kind, one -> new ArrayList<>()).add(nanos / 1_000);
        answers.merge(kind + ' ' + answer.status(), 1, Integer::sum);
        if (answer.status() == 0 || answer.status() >= 500) {
            broken.add(answer);
        }
    }

    /** Answers that were none, or a server's fault. */
    public synchronized List<Account.Answer> broken() {
        return List.copyOf(broken);
    }

    public synchronized long count() {
        return micros.values().stream().mapToLong(List::size).sum();
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder(answers.toString());
        micros.forEach((kind, all) -> text.append("; %s n=%d p50=%s p99=%s max=%s ms"
                .formatted(kind, all.size(), millis(all, 0.50), millis(all, 0.99), millis(all, 1))));
        return text.toString();
    }

    private static String millis(List<Long> all, double share) {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        long value = sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())));
        return "%.1f".formatted(value / 1_000.0);
    }
}
