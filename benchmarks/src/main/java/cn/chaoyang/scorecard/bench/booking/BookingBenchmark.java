package cn.chaoyang.scorecard.bench.booking;

import cn.chaoyang.scorecard.bench.Benchmark;
import cn.chaoyang.scorecard.bench.harness.Contest;
import cn.chaoyang.scorecard.bench.harness.Goal;
import cn.chaoyang.scorecard.bench.harness.Row;
import cn.chaoyang.scorecard.bench.harness.Section;
import cn.chaoyang.scorecard.bench.harness.Series;
import cn.chaoyang.scorecard.bench.stack.Facts;
import cn.chaoyang.scorecard.bench.stack.Stack;
import cn.chaoyang.scorecard.bench.stack.Subjects;
import java.util.List;
import java.util.Map;

/** Facts that stand in Kafka already, until they are committed in the ledger. */
public final class BookingBenchmark implements Benchmark {

    private static final int FACTS = 30_000;
    private static final int FACTS_ROW_BY_ROW = 1_000;
    private static final int WARM_UPS = 3;

    private static final String BOOKING = "the gateway books";
    private static final String COPY = "COPY of the same entries and subjects";
    private static final String COPY_ENTRIES = "COPY of the entries alone";
    private static final String ROW_BY_ROW = "a plain consumer, row by row";

    @Override
    public Section run(Stack stack) throws Exception {
        try (Subjects subjects = new Subjects(stack);
                CopyPeer copy = new CopyPeer(stack);
                RowByRowPeer rows = new RowByRowPeer(stack)) {
            Map<String, List<Double>> speed = new Contest<Double>("booking")
                    .with(BOOKING, () -> booked(subjects))
                    .with(COPY, () -> copy.copyNewest(FACTS, true))
                    .with(COPY_ENTRIES, () -> copy.copyNewest(FACTS, false))
                    .with(ROW_BY_ROW, () -> rows.bookNewest(FACTS_ROW_BY_ROW))
                    .run(WARM_UPS);
            return section(speed);
        }
    }

    /** The ledger is held while the log is filled, so that the clock starts with everything there. */
    private static double booked(Subjects subjects) throws Exception {
        int from = subjects.count();
        var hold = subjects.ledger().hold(Facts.TOPIC);
        subjects.log().append(from, from + FACTS);
        long start = System.nanoTime();
        hold.close();
        subjects.ledger().await(Facts.TOPIC, from + FACTS);
        return Facts.ENTRIES * FACTS / ((System.nanoTime() - start) / 1e9);
    }

    private static Section section(Map<String, List<Double>> speed) {
        double booking = Series.of(speed.get(BOOKING)).median();
        return new Section(
                "Booking",
                "Facts already in Kafka until they are committed, %,d facts of %d entries in each round: subjects, entries, daily sums and position, as always in one transaction per batch. The peers write into tables with the same keys and indexes on the same server: PostgreSQL's binary `COPY` of what was booked (the limit; it keeps no sums), and a consumer that writes each row by a statement of its own and commits each fact."
                        .formatted(FACTS, Facts.ENTRIES),
                List.of(
                        beside(speed, booking, COPY, Goal.atLeast(0.35)),
                        beside(speed, booking, COPY_ENTRIES, Goal.NONE),
                        beside(speed, booking, ROW_BY_ROW, Goal.atLeast(50))),
                List.of());
    }

    private static Row beside(Map<String, List<Double>> speed, double booking, String peer, Goal goal) {
        return Row.beside(
                "entries booked", booking, peer, Series.of(speed.get(peer)).median(), "/s", goal);
    }
}
