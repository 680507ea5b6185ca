package cn.chaoyang.scorecard.gateway.live;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the ledger a screen has heard of: the place reached in every log, and the newest decision. It is the id of
 * each message (SSE {@code Last-Event-ID}), so that any replica can tell a screen that comes back what it has missed.
 *
 * @param offsets next offset by number of topic and partition, for example {@code 2.0}
 */
record Cursor(SortedMap<String, Long> offsets, long decision) {

    private static final Pattern WORD = Pattern.compile("(\\d{1,9}\\.\\d{1,9}):(\\d{1,18})");
    private static final Pattern DECISION = Pattern.compile("d:(\\d{1,18})");

    Cursor {
        offsets = new TreeMap<>(offsets);
    }

    /** For example {@code 1.0:512~2.0:77~d:4}. */
    String id() {
        StringBuilder id = new StringBuilder();
        for (Map.Entry<String, Long> offset : offsets.entrySet()) {
            id.append(offset.getKey()).append(':').append(offset.getValue()).append('~');
        }
        return id.append("d:").append(decision).toString();
    }

    /** @return empty for what is no such id */
    static Optional<Cursor> parse(String id) {
        SortedMap<String, Long> offsets = new TreeMap<>();
        String[] words = id.split("~", -1);
        for (int i = 0; i < words.length - 1; i++) {
            Matcher word = WORD.matcher(words[i]);
            if (!word.matches()) {
                return Optional.empty();
            }
            offsets.put(word.group(1), Long.valueOf(word.group(2)));
        }
        Matcher decision = DECISION.matcher(words[words.length - 1]);
        return decision.matches()
                ? Optional.of(new Cursor(offsets, Long.parseLong(decision.group(1))))
                : Optional.empty();
    }
}
