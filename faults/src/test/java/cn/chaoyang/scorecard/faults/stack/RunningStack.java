package cn.chaoyang.scorecard.faults.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The stack this was started by ({@code ./run --control --exec}), found by its environment variables. */
public final class RunningStack {

    /** The parts the stack starts with and must have to work, without the identity server. */
    public static final List<String> NEEDED =
            List.of("postgres", "kafka", "talent-service", "fund-service", "innovation-service", "gateway");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningStack() {}

    /**
     * A part at this moment.
     *
     * @param process the newest it had; ended where it is not alive
     */
    public record Part(String name, ProcessHandle process, boolean alive, String address) {}

    public static String gateway() {
        return variable("GATEWAY_URL");
    }

    public static String issuer() {
        return variable("OIDC_URL");
    }

    public static String broker() {
        return variable("KAFKA_BOOTSTRAP_SERVERS");
    }

    /** Everything the stack keeps: databases, logs, the broker's data. */
    public static Path state() {
        return Path.of(variable("STATE_DIR"));
    }

    /** The log of a part. */
    public static Path log(String part) {
        return state().resolve("log").resolve(part + ".log");
    }

    /** A connection to one of the databases: {@code talent}, {@code fund}, {@code innovation}, {@code gateway}. */
    public static Connection database(String name) throws SQLException {
        return DriverManager.getConnection(variable("POSTGRES_URL") + name, "scorecard", "scorecard");
    }

    /** A connection as whoever runs the server, who is asked for no password on this machine. */
    public static Connection administrator() throws SQLException {
        return DriverManager.getConnection(variable("POSTGRES_URL") + "postgres", "postgres", "");
    }

    public static Part part(String name) {
        for (JsonNode part : Json.read(ask(HttpRequest.newBuilder(URI.create(variable("CONTROL_URL"))), 200))) {
            if (part.get("name").asText().equals(name)) {
                ProcessHandle process = part.has("pid")
                        ? ProcessHandle.of(part.get("pid").asLong()).orElse(null)
                        : null;
                return new Part(
                        name,
                        process,
                        part.get("alive").asBoolean(),
                        part.get("address").asText());
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** Starts a part that has ended, or one that was never started, and returns when it is ready. */
    public static void start(String name, Map<String, String> environment) {
        ask(
                HttpRequest.newBuilder(URI.create(variable("CONTROL_URL") + "/" + name))
                        .POST(BodyPublishers.ofString(Json.write(environment))),
                200);
    }

    public static void start(String name) {
        start(name, Map.of());
    }

    /** Starts several at once, first what the others need. */
    public static void start(List<String> names, Map<String, String> environment) {
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (String name : names) {
            starts.add(CompletableFuture.runAsync(() -> start(name, environment)));
        }
        starts.forEach(CompletableFuture::join);
    }

    /** Starts whatever of the needed parts has ended. */
    public static void heal() {
        for (String name : NEEDED) {
            if (!part(name).alive()) {
                start(name);
            }
        }
    }

    private static String ask(HttpRequest.Builder request, int status) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("the stack does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: these tests are run by ./test faults");
        }
        return value;
    }
}
