package cn.chaoyang.scorecard.bench.stack;

import cn.chaoyang.scorecard.bench.harness.Patience;
import cn.chaoyang.scorecard.bench.harness.Progress;
import java.time.Duration;

/** Fills the ledger with {@link Facts}, by the log as everything is. Benchmarks that follow one another go on from what is there. */
public final class Subjects implements AutoCloseable {

    private static final Duration FOUND_WITHIN = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final FactLog log;

    public Subjects(Stack stack) throws Exception {
        this.ledger = new Ledger(stack);
        this.log = new FactLog(stack);
        Patience.until(FOUND_WITHIN, Facts.TOPIC + " found by the gateway", () -> ledger.position(Facts.TOPIC) >= 0);
    }

    public Ledger ledger() {
        return ledger;
    }

    public FactLog log() {
        return log;
    }

    /** How many there are. */
    public int count() throws Exception {
        return (int) ledger.position(Facts.TOPIC);
    }

    /**
     * Returns when there are at least so many and all are booked, and the database has its statistics.
     *
     * @return the seconds the booking took
     */
    public double grow(int to) throws Exception {
        int from = count();
        long start = System.nanoTime();
        if (from < to) {
            Progress.say("subjects", from + " to " + to);
            log.append(from, to);
            ledger.await(Facts.TOPIC, to);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try (var statement = ledger.connection().createStatement()) {
            statement.execute("vacuum analyze entry, daily, subject");
        }
        return seconds;
    }

    @Override
    public void close() throws Exception {
        log.close();
        ledger.close();
    }
}
