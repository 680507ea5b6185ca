package cn.chaoyang.scorecard.access.load;

import cn.chaoyang.scorecard.access.ApiPath;
import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.Refusal.Words;
import cn.chaoyang.scorecard.access.RefusalWriter;
import cn.chaoyang.scorecard.journal.JournaledRequests;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Counts what has begun and not ended, by lane, and refuses what is more; before a body is read and a thread is taken. */
@ApplicationScoped
public class AtOnce {

    /** Whoever may not ask at all takes nobody's place. */
    private static final int AFTER_THE_RULES = 40;

    private final Lanes lanes;
    private final RefusalWriter refusals;
    private final MeterRegistry metrics;
    private final Map<Lane, Semaphore> room = new EnumMap<>(Lane.class);
    private final int retryAfter;

    AtOnce(LoadConfig config, Lanes lanes, RefusalWriter refusals, MeterRegistry metrics) {
        this.lanes = lanes;
        this.refusals = refusals;
        this.metrics = metrics;
        this.retryAfter = config.retryAfter();
        room.put(Lane.READS, new Semaphore(config.reads()));
        room.put(Lane.WRITES, new Semaphore(config.writes()));
        room.put(Lane.IMPORTS, new Semaphore(config.imports()));
        room.put(Lane.HANDED_ON, new Semaphore(config.handedOn()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_THE_RULES);
    }

    private void guard(RoutingContext context) {
        Lane lane = ApiPath.contains(context) ? lanes.of(context) : Lane.UNCOUNTED;
        Semaphore places = room.get(lane);
        if (places == null) {
            context.next();
        } else if (places.tryAcquire()) {
            context.addEndHandler(ended -> places.release());
            context.next();
        } else {
            refuse(context, lane);
        }
    }

    private void refuse(RoutingContext context, Lane lane) {
        metrics.counter("load.refused", "lane", lane.name().toLowerCase(Locale.ROOT))
                .increment();
        Refusal refusal = busy(retryAfter);
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        JournaledRequests.tell(context, refusal.code());
        refusals.write(context, refusal);
    }

    private static Refusal busy(int seconds) {
        return new Refusal(
                503,
                "busy",
                new Words("系统繁忙", "Busy"),
                new Words(
                        "正在办理的请求过多，这一次没有办理，请 " + seconds + " 秒后再试",
                        "too many requests are being answered; this one was not: try again in " + seconds + " s"));
    }
}
