package cn.chaoyang.scorecard.local;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is happening, one line each, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start;

    Progress(PrintStream out) {
        this.out = out;
        this.start = System.nanoTime();
    }

    /** One line; {@code who} is the part it is about. */
    public synchronized void say(String who, String what) {
        out.printf(Locale.ROOT, "[%5.1fs] %-18s %s%n", seconds(), who, what);
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
