package cn.chaoyang.scorecard.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.contract.EventCodec;
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
import java.util.Map;

/** The gateway's API as one account uses it. */
public final class Api {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Login login;
    private final String gateway;
    private final String user;
    private String token;
    private long tokenUntil;

    public Api(Stack stack, String user) {
        this.login = new Login(stack);
        this.gateway = stack.gateway();
        this.user = user;
    }

    /** @throws IOException when the answer is no success, with what it says */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return sent(request(path).GET());
    }

    public JsonNode json(String path) throws IOException, InterruptedException {
        return EventCodec.json().readTree(get(path).body());
    }

    public JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return post(
                path,
                "application/json",
                BodyPublishers.ofByteArray(EventCodec.json().writeValueAsBytes(body)));
    }

    public JsonNode post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return EventCodec.json()
                .readTree(sent(request(path).header("Content-Type", type).POST(body))
                        .body());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() > tokenUntil) {
            token = login.token(user);
            tokenUntil = System.nanoTime() + TOKEN_KEPT.toNanos();
        }
        return token;
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s as %s: %d %s"
                    .formatted(
                            request.method(),
                            request.uri().getPath(),
                            user,
                            answer.statusCode(),
                            new String(answer.body(), UTF_8)));
        }
        return answer;
    }
}
