package cn.chaoyang.scorecard.testing.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Values that belong to one case only: {@code {{code a}}} a credit code, {@code {{no a}}} a number, {@code {{identity a}}}
 * an identity number of somebody born in 1900. The same letter is the same value within the case.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(code|no|identity) (\\w+)}}");

    /** Apart from the numbers of the samples, and from those of another run on the same data. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(100_000 + (int) (System.currentTimeMillis() / 1000 % 800_000));

    private final Map<String, String> values = new HashMap<>();

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(this::value);
    }

    private String value(MatchResult found) {
        return values.computeIfAbsent(found.group(), key -> create(found.group(1), NEXT.getAndIncrement()));
    }

    private static String create(String kind, int serial) {
        return switch (kind) {
            case "code" -> InventedCodes.creditCode(serial);
            case "identity" -> InventedCodes.identityNo(serial);
            default -> String.valueOf(serial);
        };
    }
}
