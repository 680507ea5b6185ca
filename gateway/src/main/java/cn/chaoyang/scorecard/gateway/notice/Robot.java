package cn.chaoyang.scorecard.gateway.notice;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks to the robot of a group: JSON there, and {@code {"errcode": 0}} back when it was taken, by 企业微信 and 钉钉 alike. */
@ApplicationScoped
class Robot {

    private static final int OK = 200;

    private final HttpClient http;
    private final ObjectMapper json;
    private final Duration timeout;

    Robot(ObjectMapper json, GatewayConfig config) {
        this.json = json;
        this.timeout = config.notices().timeout();
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    void post(URI address, Map<String, ?> body) throws NotSentException {
        HttpResponse<String> response = answer(address, body);
        if (response.statusCode() != OK) {
            throw new NotSentException("http " + response.statusCode());
        }
        int code = code(response.body());
        if (code != 0) {
            throw new NotSentException("errcode " + code);
        }
    }

    private HttpResponse<String> answer(URI address, Map<String, ?> body) throws NotSentException {
        CompletableFuture<HttpResponse<String>> sending = null;
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            sending = http.sendAsync(request, BodyHandlers.ofString());
            return sending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sending.cancel(true);
            throw new NotSentException("timeout");
        } catch (ExecutionException | JsonProcessingException e) {
            throw new NotSentException("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSentException("interrupted");
        }
    }

    private int code(String answer) throws NotSentException {
        try {
            JsonNode code = json.readTree(answer).path("errcode");
            if (code.isInt()) {
                return code.intValue();
            }
        } catch (JsonProcessingException e) {
            throw new NotSentException("no answer");
        }
        throw new NotSentException("no answer");
    }
}
