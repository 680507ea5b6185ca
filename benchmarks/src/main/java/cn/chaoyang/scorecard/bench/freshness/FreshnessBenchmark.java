package cn.chaoyang.scorecard.bench.freshness;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.load.Load;
import cn.chaoyang.scorecard.bench.stack.Stack;
import java.util.List;
import java.util.Map;

/** How long it takes until screens know what a reviewer has accepted. */
public final class FreshnessBenchmark implements Benchmark {

    private static final int RECORDS = 250;
    private static final int WARM_UPS = 1;
    /** As a service that has been up for a day: what runs often is compiled. */
    private static final int ONE_BY_ONE = 4_000;

    private static final String SYSTEM = "acceptance sent → message at a screen";
    private static final String STRAIGHT = "Kafka, produce → consume";
    private static final String OUTBOX = "outbox polled every 500 ms → consume";

    @Override
    public Section run(Stack stack) throws Exception {
        int rounds = WARM_UPS + Contest.ROUNDS;
        try (Acceptances acceptances = new Acceptances(stack, ONE_BY_ONE + rounds * RECORDS);
                LogPeer peer = new LogPeer(stack)) {
            acceptances.warmUp(ONE_BY_ONE);
            Map<String, List<Load>> loads = new Contest<Load>("freshness")
                    .with(SYSTEM, () -> acceptances.accept(RECORDS))
                    .with(STRAIGHT, () -> peer.straight(RECORDS))
                    .with(OUTBOX, () -> peer.byOutbox(RECORDS))
                    .run(WARM_UPS);
            return section(loads);
        }
    }

    private static Section section(Map<String, List<Load>> loads) {
        return new Section(
                "Freshness",
                "%d acceptances a second, %d in each round: from before the reviewer's request is sent to the server-sent event that covers its fact, by way of the gateway's proxy, the service's transaction, its log, the ledger's transaction and the stream. The peers send as many a second: a record straight through the same broker, and one by way of a table in PostgreSQL that is looked into every 500 ms. %,d acceptances one after another come before and are not counted."
                        .formatted(Pacer.PER_SECOND, RECORDS, ONE_BY_ONE),
                List.of(
                        row(loads, 50, STRAIGHT, Goal.atMost(25)),
                        row(loads, 99, STRAIGHT, Goal.atMost(80)),
                        row(loads, 50, OUTBOX, Goal.NONE),
                        row(loads, 99, OUTBOX, Goal.NONE)),
                List.of());
    }

    private static Row row(Map<String, List<Load>> loads, int percentile, String peer, Goal goal) {
        return Row.absolute(
                SYSTEM,
                median(loads.get(SYSTEM), percentile),
                peer,
                median(loads.get(peer), percentile),
                "ms p" + percentile,
                goal);
    }

    private static double median(List<Load> loads, int percentile) {
        return Series.of(loads.stream()
                        .mapToDouble(load -> load.millis().percentile(percentile))
                        .toArray())
                .median();
    }
}
