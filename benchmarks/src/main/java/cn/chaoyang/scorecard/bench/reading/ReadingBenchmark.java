package cn.chaoyang.scorecard.bench.reading;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.load.Asker;
import cn.chaoyang.scorecard.bench.load.Load;
import cn.chaoyang.scorecard.bench.load.Question;
import cn.chaoyang.scorecard.bench.stack.Api;
import cn.chaoyang.scorecard.bench.stack.Readers;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.bench.stack.Subjects;
import io.vertx.core.Vertx;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The scorecard over HTTP, beside a server that does nothing but answer the same bytes. */
public final class ReadingBenchmark implements Benchmark {

    private static final String PATH = "/api/scorecard";
    private static final int SUBJECTS = 10_000;
    private static final int CONNECTIONS = 32;
    private static final int DAYS = 200;
    private static final int WARM_UPS = 4;
    private static final Duration TIME = Duration.ofSeconds(3);

    private static final String FULL = "scorecard, 200";
    private static final String FULL_BARE = "bare handler, 200";
    private static final String UNCHANGED = "scorecard, 304";
    private static final String UNCHANGED_BARE = "bare handler, 304";
    private static final String AS_OF = "as of a day, one after another";
    private static final String AS_OF_BARE = "bare handler, one after another";

    private LocalDate nextDay = LocalDate.of(2026, 10, 31);

    @Override
    public Section run(Stack stack) throws Exception {
        try (Subjects subjects = new Subjects(stack)) {
            subjects.grow(SUBJECTS);
        }
        HttpResponse<byte[]> answer = new Api(stack, "leader").get(PATH);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        List<String> tokens = Readers.tokens(stack);
        Vertx vertx = Vertx.vertx();
        try (BarePeer bare = new BarePeer(stack, answer.body());
                Asker system = new Asker(vertx, stack.gateway(), CONNECTIONS);
                Asker peer = new Asker(vertx, bare.address(), CONNECTIONS);
                Asker one = new Asker(vertx, stack.gateway(), 1);
                Asker onePeer = new Asker(vertx, bare.address(), 1)) {
            List<Question> none = List.of(new Question(PATH, null, null, 200));
            Map<String, List<Load>> loads = new Contest<Load>("reading")
                    .with(FULL, () -> system.askFor(TIME, asked(tokens, null, 200)))
                    .with(FULL_BARE, () -> peer.askFor(TIME, none))
                    .with(UNCHANGED, () -> system.askFor(TIME, asked(tokens, tag, 304)))
                    .with(UNCHANGED_BARE, () -> peer.askFor(TIME, List.of(new Question(PATH, null, tag, 304))))
                    .with(AS_OF, () -> one.askEach(days(tokens)))
                    .with(AS_OF_BARE, () -> onePeer.askFor(TIME.dividedBy(3), none))
                    .run(WARM_UPS);
            return section(loads, answer.body().length);
        } finally {
            vertx.close();
        }
    }

    private static List<Question> asked(List<String> tokens, String tag, int status) {
        return tokens.stream()
                .map(token -> new Question(PATH, token, tag, status))
                .toList();
    }

    /** Days nobody has asked for before, so that nothing can have been kept of them. */
    private List<Question> days(List<String> tokens) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            questions.add(new Question(PATH + "?on=" + nextDay, tokens.get(i % tokens.size()), null, 200));
            nextDay = nextDay.minusDays(1);
        }
        return questions;
    }

    private static Section section(Map<String, List<Load>> loads, int bytes) {
        ToDoubleFunction<Load> perSecond = Load::perSecond;
        ToDoubleFunction<Load> p99 = load -> load.millis().percentile(99);
        ToDoubleFunction<Load> p50 = load -> load.millis().percentile(50);
        return new Section(
                "Reading",
                "`GET /api/scorecard` (%,d bytes, not compressed) over the loopback by %d connections of as many people, each with a token that is verified, rules, rate limits and headers as always. Beside it a bare Vert.x handler in a JVM of its own that knows the bytes and asks nobody who they are. As of a day: one connection, %d days a round, none of them asked for before."
                        .formatted(bytes, CONNECTIONS, DAYS),
                List.of(
                        beside(loads, FULL, FULL_BARE, perSecond, "/s", Goal.atLeast(0.5)),
                        beside(loads, UNCHANGED, UNCHANGED_BARE, perSecond, "/s", Goal.atLeast(0.5)),
                        beside(loads, FULL, FULL_BARE, p99, "ms p99", Goal.NONE),
                        beside(loads, UNCHANGED, UNCHANGED_BARE, p99, "ms p99", Goal.NONE),
                        beside(loads, AS_OF, AS_OF_BARE, p50, "ms p50", Goal.NONE),
                        Row.absolute(
                                AS_OF,
                                median(loads.get(AS_OF), p99),
                                AS_OF_BARE,
                                median(loads.get(AS_OF_BARE), p99),
                                "ms p99",
                                Goal.atMost(5))),
                List.of());
    }

    private static Row beside(
            Map<String, List<Load>> loads,
            String what,
            String peer,
            ToDoubleFunction<Load> figure,
            String unit,
            Goal goal) {
        return Row.beside(what, median(loads.get(what), figure), peer, median(loads.get(peer), figure), unit, goal);
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        return Series.of(loads.stream().mapToDouble(figure).toArray()).median();
    }
}
