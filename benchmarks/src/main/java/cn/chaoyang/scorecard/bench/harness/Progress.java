package cn.chaoyang.scorecard.bench.harness;

import java.time.Duration;

/** Says on standard output what is being measured, with the seconds since the start. */
public final class Progress {

    private static final long START = System.nanoTime();

    private Progress() {}

    public static void say(String what, String text) {
        System.out.printf(
                "[%5ds] %-10s %s%n", Duration.ofNanos(System.nanoTime() - START).toSeconds(), what, text);
    }
}
