package cn.chaoyang.scorecard.bench.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Looks at the heap of a part of the stack, with the JDK's own jstat, until it is closed. */
public final class HeapWatch implements AutoCloseable {

    private static final String EVERY_MILLIS = "200";
    /** Used kB of survivors, eden and old in the columns of {@code jstat -gc}. */
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process jstat;
    private final Thread reader;
    private volatile double mostMegabytes;

    public HeapWatch(Stack stack, String part) throws IOException {
        jstat = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstat").toString(),
                        "-gc",
                        Long.toString(stack.processOf(part)),
                        EVERY_MILLIS)
                .redirectErrorStream(true)
                .start();
        reader = new Thread(this::read, "heap-watch");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = jstat.inputReader()) {
            List<String> columns = List.of(lines.readLine().strip().split("\\s+"));
            int[] used = USED.stream().mapToInt(columns::indexOf).toArray();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.strip().split("\\s+");
                double kilobytes = Arrays.stream(used)
                        .mapToDouble(column -> Double.parseDouble(values[column]))
                        .sum();
                mostMegabytes = Math.max(mostMegabytes, kilobytes / 1024);
            }
        } catch (IOException ended) {
            // The process was told to end.
        }
    }

    /** The most that was in use when it was looked at, garbage included. */
    public double mostMegabytes() {
        return mostMegabytes;
    }

    @Override
    public void close() throws InterruptedException {
        jstat.destroy();
        reader.join();
    }
}
