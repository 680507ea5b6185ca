package cn.chaoyang.scorecard.bench.harness;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what others bring about and can only be looked at. */
public final class Patience {

    private static final Duration OFTEN = Duration.ofMillis(1);

    private Patience() {}

    /** @throws TimeoutException naming what did not come true */
    public static void until(Duration limit, String what, Callable<Boolean> condition) throws Exception {
        until(limit, OFTEN, what, condition);
    }

    /** @param every how long between two looks, where a look is work for what is measured */
    public static void until(Duration limit, Duration every, String what, Callable<Boolean> condition)
            throws Exception {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(what + " did not come within " + limit);
            }
            TimeUnit.NANOSECONDS.sleep(every.toNanos());
        }
    }
}
