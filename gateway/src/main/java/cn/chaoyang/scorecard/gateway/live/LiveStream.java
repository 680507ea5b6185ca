package cn.chaoyang.scorecard.gateway.live;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
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
    private volatile Cursor told;

    /** What is below is touched on this context only. */
    private final Context context;

    private boolean dirty;
    private boolean looking;
    private long lookedAt;

    LiveStream(Progress progress, Vertx vertx, Clock clock, GatewayConfig config) {
        this.progress = progress;
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.clock = clock;
        this.config = config.live();
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
        String lastSeen = context.request().getHeader(LAST_SEEN);
        // From now on it hears of everything; what came before is found out below.
        screens.put(response, ConcurrentHashMap.newKeySet());
        vertx.executeBlocking(() -> missed(lastSeen), false)
                .onSuccess(step -> welcome(response, step))
                .onFailure(fault -> {
                    LOG.debugf("a screen cannot be told what it has missed: %s", fault.getMessage());
                    screens.remove(response);
                    response.reset();
                });
    }

    private Progress.Step missed(String lastSeen) {
        if (lastSeen == null || lastSeen.isEmpty()) {
            return new Progress.Step(progress.now(), Set.of());
        }
        Optional<Cursor> before = Cursor.parse(lastSeen);
        return before.isPresent() ? progress.since(before.get()) : new Progress.Step(progress.now(), progress.all());
    }

    /** An id without data is remembered by the browser and shows nothing. */
    private void welcome(HttpServerResponse response, Progress.Step missed) {
        Set<String> waiting = screens.get(response);
        if (waiting == null) {
            return;
        }
        write(response, "retry: 2000\nid: " + missed.now().id() + "\n\n");
        if (!missed.indicators().isEmpty()) {
            write(response, message(missed.indicators(), missed.now()));
        }
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
        vertx.executeBlocking(this::look, false).onComplete(looked -> {
            looking = false;
            flush();
            if (looked.succeeded()) {
                tell();
            } else {
                // Whoever hears of changes says so again once the database answers.
                LOG.debugf("cannot look at the ledger: %s", looked.cause().getMessage());
            }
        });
    }

    private Cursor look() {
        Cursor before = told;
        if (before == null) {
            told = progress.now();
            return told;
        }
        Progress.Step step = progress.since(before);
        screens.values().forEach(waiting -> waiting.addAll(step.indicators()));
        told = step.now();
        return told;
    }

    private void flush() {
        Cursor reached = told;
        screens.forEach((response, waiting) -> {
            if (waiting.isEmpty() || response.writeQueueFull()) {
                return;
            }
            Set<String> indicators = new TreeSet<>(waiting);
            waiting.removeAll(indicators);
            write(response, message(indicators, reached));
        });
    }

    private String message(Set<String> indicators, Cursor reached) {
        JsonObject data = new JsonObject()
                .put("indicators", new JsonArray(indicators.stream().toList()))
                .put("at", clock.instant().toString());
        return "event: scorecard\nid: " + reached.id() + "\ndata: " + data.encode() + "\n\n";
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
