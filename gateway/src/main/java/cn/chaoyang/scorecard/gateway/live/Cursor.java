package cn.chaoyang.scorecard.gateway.live;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the ledger a screen has heard of: the place reached in every log, what was mended, and the newest
 * decision. It is the id of each message (SSE {@code Last-Event-ID}), so that any replica can tell a screen that comes back what it has missed.
 *
 * @param offsets next offset by number of topic and partition, for example {@code 2.0}
 * @param mended how many records that were set aside have been booked since
 */
record Cursor(SortedMap<String, Long> offsets, long mended, long decision) {

    private static final Pattern WORD = Pattern.compile("(\\d{1,9}\\.\\d{1,9}|[md]):(\\d{1,18})");

    Cursor {
        offsets = new TreeMap<>(offsets);
    }

    /** For example {@code 1.0:512~2.0:77~m:0~d:4}. */
    String id() {
        StringBuilder id = new StringBuilder();
        for (Map.Entry<String, Long> offset : offsets.entrySet()) {
            id.append(offset.getKey()).append(':').append(offset.getValue()).append('~');
        }
        return id.append("m:").append(mended).append("~d:").append(decision).toString();
    }

    /** @return empty for what is no such id */
    static Optional<Cursor> parse(String id) {
        SortedMap<String, Long> words = new TreeMap<>();
        for (String text : id.split("~", -1)) {
            Matcher word = WORD.matcher(text);
            if (!word.matches()) {
                return Optional.empty();
            }
            words.put(word.group(1), Long.valueOf(word.group(2)));
        }
        Long mended = words.remove("m");
        Long decision = words.remove("d");
        return mended == null || decision == null ? Optional.empty() : Optional.of(new Cursor(words, mended, decision));
    }
}
