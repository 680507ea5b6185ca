package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A packaged gateway in a process of its own. */
public final class Replica implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private Replica(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one; {@link #isReady()} says when it answers. */
    public static Replica start(String name, Database database, String kafka, String issuer) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    "target/quarkus-app/quarkus-run.jar");
            builder.environment()
                    .putAll(Map.of(
                            "HTTP_PORT",
                            Integer.toString(port),
                            "DB_URL",
                            database.jdbcUrl(),
                            "DB_USER",
                            database.username(),
                            "DB_PASSWORD",
                            database.password(),
                            "KAFKA_BOOTSTRAP_SERVERS",
                            kafka,
                            "OIDC_URL",
                            issuer,
                            "RECONCILIATION_CRON",
                            "off",
                            "REMINDER_CRON",
                            "off",
                            "SCORECARD_ENVIRONMENT",
                            "local"));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(Path.of("target", name + ".log").toFile())
                    .start();
            return new Replica(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
