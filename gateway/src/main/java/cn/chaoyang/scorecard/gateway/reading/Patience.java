package cn.chaoyang.scorecard.gateway.reading;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that others bring about and that can only be looked at, such as a position in the database. */
public final class Patience {

    private static final long LOOK_EVERY_MILLIS = 50;

    private Patience() {}

    /** @return whether it came true in time */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
