package cn.chaoyang.scorecard.faults.load;

import java.util.concurrent.TimeUnit;

/** The pace of those who work: how long they wait before the next look or try. Nothing is ever taken to have happened by it. */
public final class Pause {

    private Pause() {}

    public static void of(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }
}
