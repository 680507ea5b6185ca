package cn.chaoyang.scorecard.gateway.support;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.RecordsDigest;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.gateway.ledger.Facts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The innovation service as far as a reconciliation needs it: it remembers what it has published and says what that comes to. */
public class Owner implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Subject> SUBJECTS = new TreeMap<>();
    private static long published;
    private static String tokenSeen;

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
        server.createContext("/api/innovation/balance", Owner::answer);
        server.start();
        return Map.of(
                "scorecard.routes.innovation",
                "http://localhost:" + server.getAddress().getPort(),
                "scorecard.reconciliation.cron",
                "off");
    }

    /** Publishes what a subject contributes now. */
    public static synchronized void publish(Subject subject) throws Exception {
        try (Log log = Log.create(Facts.INNOVATION)) {
            log.append(Facts.fact(Facts.INNOVATION, subject));
        }
        SUBJECTS.put(subject.id(), subject);
        published++;
    }

    /** The access token it was last asked with. */
    public static synchronized String tokenSeen() {
        return tokenSeen;
    }

    private static synchronized void answer(HttpExchange exchange) throws IOException {
        tokenSeen = exchange.getRequestHeaders().getFirst("Authorization");
        LocalDate on = LocalDate.parse(exchange.getRequestURI().getQuery().substring("on=".length()));
        List<String> lines = new ArrayList<>();
        lines.add(EventCodec.json().writeValueAsString(balance(on)));
        if (exchange.getRequestURI().getPath().endsWith("/records")) {
            for (Subject subject : SUBJECTS.values()) {
                lines.add(EventCodec.json().writeValueAsString(subject));
            }
        }
        byte[] body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static TrialBalance balance(LocalDate on) {
        RecordsDigest digest = new RecordsDigest();
        SUBJECTS.values().forEach(subject -> Boundary.of(subject.contributions())
                .forEach((boundary, amount) -> digest.add(subject.register(), subject.id(), boundary, amount)));
        List<TrialBalance.Sum> sums = SUBJECTS.values().stream()
                .flatMap(subject -> subject.contributions().stream())
                .filter(c ->
                        !c.from().isAfter(on) && (c.until() == null || c.until().isAfter(on)))
                .collect(Collectors.groupingBy(
                        Contribution::measure,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Contribution::amount, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(sum -> new TrialBalance.Sum(sum.getKey(), sum.getValue()))
                .toList();
        return new TrialBalance(
                Facts.INNOVATION,
                Facts.DISTRICT,
                on,
                Instant.now(),
                Topics.factsOf(Facts.INNOVATION),
                0,
                published,
                SUBJECTS.size(),
                sums,
                digest.hex());
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
