package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.access.CurrentCaller;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Asks every service for a marker behind everything it has accepted, in the name of the caller. */
@ApplicationScoped
public class Markers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, String> routes;
    private final CurrentCaller caller;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Markers(GatewayConfig config, CurrentCaller caller) {
        this.routes = config.routes();
        this.caller = caller;
    }

    /** @throws ProblemException 503 naming the service that does not answer */
    public void ask() {
        routes.forEach((service, address) -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/" + service + "/markers"))
                    .header("Authorization", "Bearer " + caller.token())
                    .timeout(PATIENCE)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            try {
                int status = http.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= 300) {
                    throw new ProblemException(ProblemCode.SERVICE_AWAY, null, service);
                }
            } catch (IOException e) {
                throw new ProblemException(ProblemCode.SERVICE_AWAY, null, service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(ProblemCode.SERVICE_AWAY, null, service);
            }
        });
    }
}
