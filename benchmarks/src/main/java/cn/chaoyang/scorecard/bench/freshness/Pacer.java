package cn.chaoyang.scorecard.bench.freshness;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** So many a second, whatever becomes of them: nobody waits for the one before. */
final class Pacer {

    static final int PER_SECOND = 50;

    private static final long APART = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;

    private Pacer() {}

    /** Does one thing. */
    @FunctionalInterface
    interface Step {
        void at(int number) throws Exception;
    }

    static void pace(int steps, Step step) throws Exception {
        long start = System.nanoTime();
        for (int number = 0; number < steps; number++) {
            long due = start + number * APART;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            step.at(number);
        }
    }
}
