package cn.chaoyang.scorecard.gateway.support;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A service behind the gateway that says what it was asked, and another that is not there. */
public class Upstream implements QuarkusTestResourceLifecycleManager {

    /** The status by which its answers are known. */
    public static final int ANSWER = 201;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                Headers asked = exchange.getRequestHeaders();
                byte[] body = exchange.getRequestBody().readAllBytes();
                String answer = String.join(
                        "\n",
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        "authorization=" + asked.getFirst("Authorization"),
                        "cookie=" + asked.getFirst("Cookie"),
                        "forwarded-for=" + asked.getFirst("X-Forwarded-For"),
                        "idempotency-key=" + asked.getFirst("Idempotency-Key"),
                        "body=" + new String(body, StandardCharsets.UTF_8));
                exchange.getResponseHeaders().add("Set-Cookie", "stray=1");
                exchange.getResponseHeaders().add("Content-Type", "text/plain;charset=UTF-8");
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(ANSWER, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.createContext("/api/innovation/too-large", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(413, -1);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "scorecard.routes.innovation",
                    "http://localhost:" + server.getAddress().getPort(),
                    "scorecard.routes.fund",
                    "http://localhost:" + nobody.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
