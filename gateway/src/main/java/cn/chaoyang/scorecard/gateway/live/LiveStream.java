package cn.chaoyang.scorecard.gateway.live;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.ledger.LedgerChanged;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells every open screen which indicators changed: server-sent events, no thread per screen. What happens within a short
 * time, or while a screen is slow to read, becomes one message.
 */
@ApplicationScoped
public class LiveStream {

    private final Plan plan;
    private final Vertx vertx;
    private final Clock clock;
    private final GatewayConfig.Live config;
    private final Map<HttpServerResponse, Set<String>> screens = new ConcurrentHashMap<>();

    LiveStream(Plan plan, Vertx vertx, Clock clock, GatewayConfig config) {
        this.plan = plan;
        this.vertx = vertx;
        this.clock = clock;
        this.config = config.live();
    }

    void open(@Observes Router router) {
        router.get("/api/scorecard/stream").handler(this::join);
        vertx.setPeriodic(config.every().toMillis(), timer -> tell());
        vertx.setPeriodic(config.heartbeat().toMillis(), timer -> beat());
    }

    void changed(@Observes LedgerChanged change) {
        Set<String> indicators = new HashSet<>();
        for (Indicator indicator : plan.indicators()) {
            if (indicator.allMeasures().stream().anyMatch(change.measures()::contains)) {
                indicators.add(indicator.id());
            }
        }
        screens.values().forEach(waiting -> waiting.addAll(indicators));
    }

    private void join(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.setChunked(true);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8");
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Compressing would hold messages back.
        response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        response.putHeader("X-Accel-Buffering", "no");
        response.closeHandler(closed -> screens.remove(response));
        response.exceptionHandler(fault -> screens.remove(response));
        screens.put(response, ConcurrentHashMap.newKeySet());
        response.write(": open\nretry: 2000\n\n");
    }

    private void tell() {
        screens.forEach((response, waiting) -> {
            if (waiting.isEmpty() || response.writeQueueFull()) {
                return;
            }
            Set<String> indicators = new TreeSet<>(waiting);
            waiting.removeAll(indicators);
            JsonObject data = new JsonObject()
                    .put("indicators", new JsonArray(indicators.stream().toList()))
                    .put("at", clock.instant().toString());
            write(response, "event: scorecard\ndata: " + data.encode() + "\n\n");
        });
    }

    private void beat() {
        screens.keySet().forEach(response -> {
            if (!response.writeQueueFull()) {
                write(response, ": beat\n\n");
            }
        });
    }

    private void write(HttpServerResponse response, String text) {
        if (response.closed()) {
            screens.remove(response);
        } else {
            response.write(text);
        }
    }
}
