package cn.chaoyang.scorecard.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request does to what, by its method and path. Of a path only words and ids are kept: whatever else somebody wrote there
 * could be anything.
 *
 * @param action the last word of the path where one posts to it or takes a file from it; otherwise what the method says
 * @param object the path without that word, {@value #OMITTED} for a segment that is neither a word nor an id
 */
record RequestWords(String action, String object) {

    static final String OMITTED = "…";

    private static final int LONGEST = 200;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    /** A UUID, a number, a day or a month, an indicator, a file of open data, a report. */
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\d{1,9}"
            + "|\\d{4}-\\d{2}(-\\d{2})?|I\\d{2}|[a-z]{1,20}\\.(csv|xlsx|json)"
            + "|\\d{4}-\\d{2}-\\p{XDigit}{8}(\\.[a-z-]{1,20}){2}\\.\\d{1,5}");

    /** Whether a request with this method changes nothing. */
    static boolean isReading(String method) {
        return READING.contains(method);
    }

    /**
     * @param path normalised
     * @param service the segment after {@code /api/} that is the same in every path of an application
     */
    static RequestWords of(String method, String path, String service) {
        List<String> segments = segments(path, service);
        int last = segments.size() - 1;
        boolean named = last > 0 && WORD.matcher(segments.get(last)).matches();
        if (named && ("POST".equals(method) || isReading(method))) {
            return new RequestWords(segments.get(last), join(segments.subList(0, last)));
        }
        return new RequestWords(byMethod(method), join(segments));
    }

    private static List<String> segments(String path, String service) {
        List<String> segments = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (!segments.isEmpty() && "api".equals(segments.get(0))) {
            segments = segments.subList(1, segments.size());
        }
        if (segments.size() > 1 && service.equals(segments.get(0))) {
            segments = segments.subList(1, segments.size());
        }
        return segments;
    }

    private static String byMethod(String method) {
        return switch (method) {
            case "POST" -> "create";
            case "PUT", "PATCH" -> "update";
            case "DELETE" -> "delete";
            default -> "read";
        };
    }

    private static String join(List<String> segments) {
        String joined = segments.stream()
                .map(segment ->
                        WORD.matcher(segment).matches() || ID.matcher(segment).matches() ? segment : OMITTED)
                .collect(Collectors.joining("/"));
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
    }
}
