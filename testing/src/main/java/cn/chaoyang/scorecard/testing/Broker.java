package cn.chaoyang.scorecard.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One Apache Kafka broker with its own data folder and a port it keeps over restarts. Topics are not created by
 * themselves. Ends with the test JVM, even if that is killed.
 */
public final class Broker implements AutoCloseable {

    private static final String MAIN = "cn.chaoyang.scorecard.local.KafkaBroker";
    private static final String READY = "READY";
    private static final long START_SECONDS = 90;
    private static final long STOP_SECONDS = 30;

    private final Path folder;
    private final int[] ports = FreePorts.pair();
    private final Thread atExit = new Thread(this::end, "test-broker-stop");
    private Process process;

    private Broker() {
        try {
            folder = Files.createTempDirectory("scorecard-broker-");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the test broker", e);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** A new broker with no topics, ready for clients (2 to 4 s). */
    public static Broker start() {
        Broker broker = new Broker();
        broker.resume();
        return broker;
    }

    /** {@code localhost:port}, the same after every {@link #resume()}. */
    public String bootstrapServers() {
        return "localhost:" + ports[0];
    }

    /** Shuts the broker down in order; its data stays. */
    public synchronized void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends the broker as a power cut would; its data stays. */
    public synchronized void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts the stopped or killed broker again on the same port with the same data; does nothing while it runs. */
    public synchronized void resume() {
        if (process != null && process.isAlive()) {
            return;
        }
        Path log = folder.resolve("broker.log");
        try {
            process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            awaitReady();
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The test broker does not start:\n" + tail(log), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test broker started", e);
        }
    }

    /** {@link #stop()} and {@link #resume()}. */
    public synchronized void restart() {
        stop();
        resume();
    }

    /** Ends the broker and deletes its data. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyEnding) {
            // The JVM is ending and runs the hook by itself; running it twice does no harm.
        }
    }

    private synchronized void end() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
        delete(folder);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                BrokerClassPath.find(Path.of("")),
                MAIN,
                folder.resolve("data").toString(),
                String.valueOf(ports[0]),
                String.valueOf(ports[1]));
    }

    private void awaitReady() throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> readUntilReady(process, ready), "test-broker-output");
        reader.setDaemon(true);
        reader.start();
        ready.get(START_SECONDS, TimeUnit.SECONDS);
    }

    private static void readUntilReady(Process process, CompletableFuture<Void> ready) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null) {
                if (line.equals(READY)) {
                    ready.complete(null);
                }
                line = output.readLine();
            }
            ready.completeExceptionally(new IOException("The broker ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("The test broker's folder stays: " + e.getMessage());
        }
    }
}
