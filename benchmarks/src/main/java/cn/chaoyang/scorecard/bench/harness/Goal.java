package cn.chaoyang.scorecard.bench.harness;

/** What a figure should be. */
public final class Goal {

    /** Nothing was wanted of it. */
    public static final Goal NONE = new Goal("", 0, false);

    private final String words;
    private final double bound;
    private final boolean upper;

    private Goal(String words, double bound, boolean upper) {
        this.words = words;
        this.bound = bound;
        this.upper = upper;
    }

    public static Goal atLeast(double bound) {
        return new Goal("≥ " + Numbers.plain(bound), bound, false);
    }

    public static Goal atMost(double bound) {
        return new Goal("≤ " + Numbers.plain(bound), bound, true);
    }

    public boolean isMet(double figure) {
        return upper ? figure <= bound : figure >= bound;
    }

    /** For example {@code ≥ 0.350: met}; empty where nothing was wanted. */
    String verdict(double figure) {
        return words.isEmpty() ? "" : words + ": " + (isMet(figure) ? "met" : "**missed**");
    }
}
