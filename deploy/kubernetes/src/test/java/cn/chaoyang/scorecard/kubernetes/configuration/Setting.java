package cn.chaoyang.scorecard.kubernetes.configuration;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something an operator can set.
 *
 * @param variable the environment variable
 * @param keys the properties it sets; two for one that stands for both
 * @param fallback what holds without it; empty for nothing
 * @param type what is written
 * @param where the applications that read it
 */
record Setting(
        String variable,
        SortedSet<String> keys,
        String fallback,
        String type,
        String purpose,
        SortedSet<String> where) {

    Setting(String variable, String key, String fallback, String type, String purpose, String where) {
        this(variable, new TreeSet<>(Set.of(key)), fallback, type, purpose, new TreeSet<>(Set.of(where)));
    }

    /** The name by which any property is set in the environment. */
    static String variableOf(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** One that the same variable sets, here or in another application. */
    Setting and(Setting other) {
        SortedSet<String> allKeys = new TreeSet<>(keys);
        allKeys.addAll(other.keys);
        SortedSet<String> everywhere = new TreeSet<>(where);
        everywhere.addAll(other.where);
        String both = Stream.of(fallback, other.fallback)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("` `"));
        return new Setting(variable, allKeys, both, type, purpose.isEmpty() ? other.purpose : purpose, everywhere);
    }
}
