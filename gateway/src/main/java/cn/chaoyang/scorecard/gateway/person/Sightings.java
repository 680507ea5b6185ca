package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.access.ApiPath;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Notices who comes, once a day and whenever their token says something else. The request neither waits for that nor fails with it. Whoever is
 * then refused is noticed too: roles that exclude one another have to be found.
 */
@ApplicationScoped
public class Sightings {

    private static final Logger LOG = Logger.getLogger(Sightings.class);

    /** After it is known who calls, before it is asked what they may. */
    private static final int BEFORE_THE_RULES = 60;

    private final PersonStore store;
    private final Vertx vertx;
    private final Clock clock;
    private final Map<String, Sighting> newest = new ConcurrentHashMap<>();

    Sightings(PersonStore store, Vertx vertx, Clock clock) {
        this.store = store;
        this.vertx = vertx;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::notice, BEFORE_THE_RULES);
    }

    private void notice(RoutingContext context) {
        if (ApiPath.contains(context) && context.user() instanceof QuarkusHttpUser user) {
            Sighting.of(user.getSecurityIdentity(), LocalDate.now(clock))
                    .filter(this::isNews)
                    .ifPresent(this::keep);
        }
        context.next();
    }

    private boolean isNews(Sighting sighting) {
        Sighting before = newest.get(sighting.account());
        return before == null || sighting.isNewsAfter(before);
    }

    /** Returns at once. What could not be kept is kept when the person comes again. */
    private void keep(Sighting sighting) {
        newest.put(sighting.account(), sighting);
        vertx.executeBlocking(
                        () -> {
                            store.keep(sighting);
                            return null;
                        },
                        false)
                .onFailure(fault -> {
                    newest.remove(sighting.account(), sighting);
                    LOG.error("that somebody came could not be kept", fault);
                });
    }
}
