package cn.chaoyang.scorecard.faults.recount;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What two sides do not agree on, in words: which subject, measure and day, and how much on either side. */
final class Differences {

    private static final int MOST_SHOWN = 50;

    private final List<String> found = new ArrayList<>();

    void add(String difference) {
        found.add(difference);
    }

    /** Compares two maps key by key; values have to be equal, to the digit. */
    <K extends Comparable<K>, V> void compare(String one, Map<K, V> ones, String other, Map<K, V> others) {
        TreeSet<K> keys = new TreeSet<>(ones.keySet());
        keys.addAll(others.keySet());
        for (K key : keys) {
            V left = ones.get(key);
            V right = others.get(key);
            if (left == null || !left.equals(right)) {
                add("%s: %s %s, %s %s".formatted(key, one, said(left), other, said(right)));
            }
        }
    }

    /** @throws AssertionError with the first of them, when there are any */
    void assertNone() {
        if (!found.isEmpty()) {
            fail(
                    "%d differences:%n%s",
                    found.size(), String.join("\n", found.subList(0, Math.min(MOST_SHOWN, found.size()))));
        }
    }

    private static String said(Object value) {
        return value == null ? "nothing" : value.toString();
    }
}
