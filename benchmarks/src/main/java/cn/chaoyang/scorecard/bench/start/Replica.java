package cn.chaoyang.scorecard.bench.start;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One more replica of a running service, on the same database, broker and identity server. */
final class Replica implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final int port;
    private final double seconds;

    /** Returns when it is ready. */
    Replica(Stack stack, String service, Jdk jdk) throws Exception {
        this.port = freePort();
        List<String> command = new ArrayList<>(List.of(jdk.java().toString(), "-Xmx512m"));
        command.addAll(jdk.options());
        command.addAll(List.of(
                "-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of(service).toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        stack.state().resolve("log").resolve("replica.log").toFile());
        builder.environment().putAll(environment(stack, service, port));
        long start = System.nanoTime();
        this.process = builder.start();
        try {
            Patience.until(READY_WITHIN, service + " on " + jdk.name(), this::ready);
        } catch (Exception notReady) {
            process.destroyForcibly();
            throw notReady;
        }
        this.seconds = (System.nanoTime() - start) / 1e9;
    }

    /** From its start until it said it was ready. */
    double seconds() {
        return seconds;
    }

    /** Resident memory, as the system counts it. */
    double megabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            String resident =
                    lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0;
        }
    }

    private boolean ready() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("ended with " + process.exitValue() + ": see replica.log");
        }
        HttpURLConnection asked = (HttpURLConnection) URI.create("http://localhost:" + port + "/q/health/ready")
                .toURL()
                .openConnection();
        try {
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            asked.disconnect();
        }
    }

    private static Map<String, String> environment(Stack stack, String service, int port) throws IOException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(stack.state().resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return Map.ofEntries(
                Map.entry("HTTP_PORT", Integer.toString(port)),
                Map.entry("DB_URL", stack.postgres() + service.replace("-service", "")),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", stack.kafka()),
                Map.entry("OIDC_URL", stack.issuer()),
                Map.entry("QUARKUS_OIDC_CONNECTION_DELAY", "PT0S"),
                Map.entry("SCORECARD_ENVIRONMENT", "local"),
                Map.entry("OIDC_CLIENT_SECRET", secrets.getProperty("OIDC_CLIENT_SECRET")),
                Map.entry("SESSION_SECRET", secrets.getProperty("SESSION_SECRET")),
                Map.entry("REGISTER_MASTER_KEYS", "local=" + secrets.getProperty("REGISTER_MASTER_KEY")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Lets it end by itself: a JVM that is trained writes its cache then. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
