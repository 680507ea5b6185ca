package cn.chaoyang.scorecard.faults.load;

import cn.chaoyang.scorecard.faults.stack.Json;
import cn.chaoyang.scorecard.faults.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** One of the demo accounts, with its own login, asking the gateway. */
public final class Account {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private static final Map<String, Account> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicReference<Meter> METER = new AtomicReference<>(new Meter());

    private final String user;
    private String token;
    private Instant since;

    private Account(String user) {
        this.user = user;
    }

    public static Account of(String user) {
        return KNOWN.computeIfAbsent(user, Account::new);
    }

    /**
     * An answer, or that there was none.
     *
     * @param status 0 when the connection ended, was refused or stayed silent
     * @param retryAfter the header; {@code null} where there was none
     */
    public record Answer(int status, String body, String retryAfter) {

        static final Answer NONE = new Answer(0, "", null);

        public boolean ok() {
            return status >= 200 && status < 300;
        }

        /** The server has said no: nothing has happened. */
        public boolean refused() {
            return status >= 400 && status < 500;
        }

        public JsonNode json() {
            return Json.read(body);
        }
    }

    /** By what everybody's requests are measured from now on. */
    public static Meter measure() {
        Meter meter = new Meter();
        METER.set(meter);
        return meter;
    }

    public Answer get(String path) throws InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) throws InterruptedException {
        return send("POST", path, BodyPublishers.ofString(Json.write(body)));
    }

    public Answer put(String path, Object body) throws InterruptedException {
        return send("PUT", path, BodyPublishers.ofString(Json.write(body)));
    }

    private Answer send(String method, String path, BodyPublisher body) throws InterruptedException {
        String kind = method.equals("GET") ? "read" : path.endsWith("/import") ? "import" : "write";
        long began = System.nanoTime();
        Answer answer = ask(method, path, body);
        METER.get().add(kind, answer, System.nanoTime() - began);
        return answer;
    }

    private Answer ask(String method, String path, BodyPublisher body) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(RunningStack.gateway() + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .method(method, body)
                    .build();
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").orElse(null));
        } catch (IOException away) {
            return Answer.NONE;
        }
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (token == null || Instant.now().isAfter(since.plus(TOKEN_KEPT))) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RunningStack.issuer() + "/protocol/openid-connect/token"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=password&client_id=scripts&password=chaoyang-local&username=" + user))
                    .build();
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token for " + user + ": " + answer.statusCode());
            }
            token = Json.read(answer.body()).get("access_token").asText();
            since = Instant.now();
        }
        return token;
    }
}
