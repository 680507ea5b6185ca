package cn.chaoyang.scorecard.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Talks to the registers behind the gateway as one user, with that user's own login. */
final class RegisterClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(1);
    private static final String BOUNDARY = "scorecard-sample-boundary";
    private static final int FIRST_ERROR = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;
    private final URI issuer;
    private final String user;
    private final String password;
    private String token;
    private long tokenSince;

    RegisterClient(URI gateway, URI issuer, String user, String password) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.user = user;
        this.password = password;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))));
    }

    /** Uploads a workbook whose records are to be marked as 示例数据. */
    JsonNode upload(String path, Path file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"sample\""));
        body.writeBytes("true\r\n".getBytes(UTF_8));
        body.writeBytes(part("name=\"file\"; filename=\"" + file.getFileName() + "\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String disposition) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    /** One for a minute: the realm's last for longer. */
    private String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - tokenSince > TOKEN_KEPT.toNanos()) {
            token = login();
            tokenSince = System.nanoTime();
        }
        return token;
    }

    private String login() throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=scripts&username=" + encoded(user) + "&password=" + encoded(password);
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .get("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " as " + user + ": "
                    + response.statusCode() + " " + new String(response.body(), UTF_8));
        }
        return json.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
