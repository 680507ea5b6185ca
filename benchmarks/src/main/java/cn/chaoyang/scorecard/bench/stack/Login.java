package cn.chaoyang.scorecard.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.contract.EventCodec;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Tokens of the local realm's accounts. */
public final class Login {

    private static final String PASSWORD = "chaoyang-local";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI tokens;

    public Login(Stack stack) {
        this.tokens = URI.create(stack.issuer() + "/protocol/openid-connect/token");
    }

    /** A fresh access token; the realm's last five minutes and more. */
    public String token(String user) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=scripts&username=" + URLEncoder.encode(user, UTF_8) + "&password="
                + PASSWORD;
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(tokens)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("no token for " + user + ": " + answer.statusCode());
        }
        return EventCodec.json()
                .readTree(answer.body())
                .required("access_token")
                .asText();
    }
}
