package cn.chaoyang.scorecard.journal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides of every request whether it is journaled, so that no resource has to remember it: every change, whatever became of
 * it; every refusal for who asks (401, 403, 429); every file that leaves.
 *
 * <p>Answers of REST resources are journaled before they are given ({@link JournaledAnswers}); here comes what is answered
 * without one.
 */
@ApplicationScoped
public class JournaledRequests {

    static final int TOO_MANY_REQUESTS = 429;

    /** Before anything that may refuse. */
    private static final int FIRST = 310;

    private static final int FIRST_REFUSAL = 400;
    private static final int REPETITIONS_REMEMBERED = 10_000;
    private static final Set<Integer> REFUSALS = Set.of(401, 403, TOO_MANY_REQUESTS);
    private static final String SETTLED = JournaledRequests.class.getName();
    private static final String PROBLEM = SETTLED + ".problem";
    private static final String REPLAYED = SETTLED + ".replayed";

    private final CurrentRequest current;
    private final LateLines late;
    private final Clock clock;
    private final String service;
    private final Repetitions repetitions = new Repetitions(REPETITIONS_REMEMBERED);

    JournaledRequests(
            CurrentRequest current,
            LateLines late,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.current = current;
        this.late = late;
        this.clock = clock;
        this.service = application.replaceFirst("-service$", "");
    }

    /** Whoever hands a request on to another service leaves it to that one to journal it. */
    public static void leave(RoutingContext context) {
        context.put(SETTLED, true);
    }

    /** @param code of the problem a request is answered with beside REST */
    public static void tell(RoutingContext context, String code) {
        context.put(PROBLEM, code);
    }

    /** The answer to an earlier request is given again: nothing was done this time. */
    public static void replay(RoutingContext context) {
        context.put(REPLAYED, true);
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addEndHandler(ended -> over(context));
                    context.next();
                },
                FIRST);
    }

    private void over(RoutingContext context) {
        boolean file = isFile(context.response().headers().get(HttpHeaders.CONTENT_DISPOSITION));
        line(context, context.response().getStatusCode(), file, context.get(PROBLEM))
                .ifPresent(late::write);
    }

    /** Whether a Content-Disposition says that the answer is to be kept. */
    static boolean isFile(Object disposition) {
        return disposition != null && disposition.toString().startsWith("attachment");
    }

    /**
     * The line of a request, once: whoever takes it writes it.
     *
     * @param problem code of the problem it is answered with; {@code null} for none
     */
    Optional<Occasion> line(RoutingContext context, int status, boolean file, String problem) {
        String method = context.request().method().name();
        boolean kept = !RequestWords.isReading(method) || REFUSALS.contains(status) || file;
        if (!kept || context.get(SETTLED) != null) {
            return Optional.empty();
        }
        leave(context);
        Occasion occasion = occasion(context, method, status, problem);
        boolean repeated = status >= FIRST_REFUSAL && repetitions.isOne(occasion, clock.instant());
        return repeated ? Optional.empty() : Optional.of(occasion);
    }

    private Occasion occasion(RoutingContext context, String method, int status, String problem) {
        RequestWords words = RequestWords.of(method, context.normalizedPath(), service);
        Map<String, String> detail = new HashMap<>(Map.of("method", method));
        if (problem != null) {
            detail.put("problem", problem);
        }
        if (context.get(REPLAYED) != null) {
            detail.put("replayed", "true");
        }
        Who who =
                context.user() instanceof QuarkusHttpUser user ? current.of(user.getSecurityIdentity()) : Who.ANONYMOUS;
        return new Occasion(who, Occasion.addressOf(context), words.action(), words.object(), status, detail);
    }
}
