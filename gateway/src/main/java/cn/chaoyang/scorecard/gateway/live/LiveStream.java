package cn.chaoyang.scorecard.gateway.live;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells every open screen which indicators changed: server-sent events, no thread per screen. What happens within a short
 * time, or while a screen is slow to read, becomes one message. What has changed is read from the ledger once for all
 * screens, so their number costs no queries; and since it is the ledger that says it, every replica tells the same.
 *
 * <p>The id of each message ({@code Last-Event-ID}) is the version of the ledger that the screen has heard of, so that any
 * replica can tell one that comes back what it has missed. A screen joins with the next look at the ledger, which says both
 * what that one has missed and what is new to the others; so nothing is told to it twice.
 */
@ApplicationScoped
public class LiveStream {

    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final String LAST_SEEN = "Last-Event-ID";

    private final Progress progress;
    private final Vertx vertx;
    private final Clock clock;
    private final GatewayConfig.Live config;
    private final Map<HttpServerResponse, Set<String>> screens = new ConcurrentHashMap<>();

    /** What is below is touched on this context only. */
    private final Context context;

    private LedgerVersion told;
    private List<Joining> joining = new ArrayList<>();
    private boolean dirty;
    private boolean looking;
    private long lookedAt;

    /** @param lastSeen the id of the last message it was sent; null for a screen that has just read everything */
    private record Joining(HttpServerResponse response, String lastSeen) {

        boolean isNew() {
            return lastSeen == null || lastSeen.isEmpty();
        }

        Optional<LedgerVersion> heardOf() {
            return isNew() ? Optional.empty() : LedgerVersion.parse(lastSeen);
        }
    }

    LiveStream(Progress progress, Vertx vertx, Clock clock, MeterRegistry metrics, GatewayConfig config) {
        this.progress = progress;
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.clock = clock;
        this.config = config.live();
        Gauge.builder("live.screens", screens, Map::size)
                .description("Screens this replica tells what has changed")
                .register(metrics);
    }

    void open(@Observes Router router) {
        router.get("/api/scorecard/stream").handler(this::join);
        vertx.setPeriodic(config.heartbeat().toMillis(), timer -> beat());
    }

    /** Looks at the ledger and tells at once, or as soon as the last message is long enough ago. */
    void mayHaveChanged() {
        context.runOnContext(go -> {
            dirty = true;
            tell();
        });
    }

    /** How many screens this replica tells. */
    int screens() {
        return screens.size();
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
        response.write("retry: 2000\n\n");
        Joining screen = new Joining(response, context.request().getHeader(LAST_SEEN));
        this.context.runOnContext(go -> {
            joining.add(screen);
            dirty = true;
            tell();
        });
    }

    private void tell() {
        if (!dirty || looking) {
            return;
        }
        looking = true;
        long wait = config.every().minusNanos(System.nanoTime() - lookedAt).toMillis();
        if (wait > 0) {
            vertx.setTimer(wait, due -> lookAndFlush());
        } else {
            lookAndFlush();
        }
    }

    private void lookAndFlush() {
        dirty = false;
        lookedAt = System.nanoTime();
        List<Joining> welcome = joining;
        joining = new ArrayList<>();
        Set<LedgerVersion> before = new HashSet<>();
        if (told != null) {
            before.add(told);
        }
        welcome.forEach(screen -> screen.heardOf().ifPresent(before::add));
        vertx.executeBlocking(() -> progress.since(before), false).onComplete(looked -> {
            looking = false;
            if (looked.succeeded()) {
                Set<String> changed =
                        told == null ? Set.of() : looked.result().changed().get(told);
                screens.values().forEach(waiting -> waiting.addAll(changed));
                told = looked.result().now();
                welcome.forEach(screen -> welcome(screen, looked.result()));
            } else {
                // Whoever hears of changes says so again once the database answers, and a browser comes again by
                // itself.
                LOG.debugf("cannot look at the ledger: %s", looked.cause().getMessage());
                welcome.forEach(screen -> screen.response().reset());
            }
            flush();
            if (looked.succeeded()) {
                tell();
            }
        });
    }

    /** An id without data is remembered by the browser and shows nothing. */
    private void welcome(Joining screen, Progress.Step step) {
        Set<String> missed = ConcurrentHashMap.newKeySet();
        if (!screen.isNew()) {
            missed.addAll(screen.heardOf().map(step.changed()::get).orElseGet(progress::all));
        }
        screens.put(screen.response(), missed);
        write(screen.response(), "id: " + step.now().text() + "\n\n");
    }

    private void flush() {
        screens.forEach((response, waiting) -> {
            if (waiting.isEmpty() || response.writeQueueFull()) {
                return;
            }
            Set<String> indicators = new TreeSet<>(waiting);
            waiting.removeAll(indicators);
            write(response, message(indicators));
        });
    }

    private String message(Set<String> indicators) {
        JsonObject data = new JsonObject()
                .put("indicators", new JsonArray(indicators.stream().toList()))
                .put("at", clock.instant().toString());
        return "event: scorecard\nid: " + told.text() + "\ndata: " + data.encode() + "\n\n";
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
