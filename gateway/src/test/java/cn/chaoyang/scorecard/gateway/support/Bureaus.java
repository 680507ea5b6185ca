package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.contract.Marker;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The three services as far as a lock needs them: asked for a marker, each appends one to its log. */
public class Bureaus implements QuarkusTestResourceLifecycleManager {

    private static final List<String> SERVICES = List.of("talent", "fund", "innovation");

    private HttpServer server;

    /** After every other resource: these are the routes that hold. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String service : SERVICES) {
            server.createContext("/api/" + service + "/markers", exchange -> {
                boolean asked = exchange.getRequestHeaders().getFirst("Authorization") != null;
                exchange.sendResponseHeaders(asked ? 202 : 401, -1);
                exchange.close();
                if (asked) {
                    mark(service + "-service");
                }
            });
        }
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        return SERVICES.stream().collect(Collectors.toMap(service -> "scorecard.routes." + service, s -> address));
    }

    private static void mark(String source) {
        Instant now = MovedClock.next();
        try (Log log = Log.create(source)) {
            log.append(new Marker(UUID.randomUUID(), source, "220104", now, now));
        } catch (Exception e) {
            throw new IllegalStateException("no marker for " + source, e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
