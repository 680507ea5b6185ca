package cn.chaoyang.scorecard.bench.freshness;

import cn.chaoyang.scorecard.bench.stack.Login;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser's side of the stream: notes when it was told that a log is booked up to an offset. */
final class Screen implements AutoCloseable {

    private final ConcurrentNavigableMap<Long, Long> toldAt = new ConcurrentSkipListMap<>();
    private final Stream<String> lines;
    private final Thread reader;
    private final Pattern reached;

    /** @param topic the number that stands for the log */
    Screen(Stack stack, int topic) throws IOException, InterruptedException {
        this.reached = Pattern.compile("id: (?:.*~)?" + topic + "\\.0:(\\d+)~.*");
        HttpResponse<Stream<String>> stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/scorecard/stream"))
                                .header("Authorization", "Bearer " + new Login(stack).token("leader"))
                                .build(),
                        BodyHandlers.ofLines());
        if (stream.statusCode() != 200) {
            throw new IOException("the stream answers " + stream.statusCode());
        }
        this.lines = stream.body();
        this.reader = new Thread(() -> lines.forEach(this::note), "screen");
        reader.setDaemon(true);
        reader.start();
    }

    private void note(String line) {
        Matcher matcher = reached.matcher(line);
        if (matcher.matches()) {
            toldAt.putIfAbsent(Long.parseLong(matcher.group(1)), System.nanoTime());
        }
    }

    /** Whether it was told of what stands at the offset. */
    boolean knows(long offset) {
        return toldAt.higherEntry(offset) != null;
    }

    /** When it was first told of what stands at the offset; a later message may have said it of more. */
    long toldOf(long offset) {
        return toldAt.tailMap(offset, false).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
    }

    @Override
    public void close() {
        reader.interrupt();
        lines.close();
    }
}
