package cn.chaoyang.scorecard.bench.harness;

import java.util.Arrays;
import java.util.Collection;

/** Measurements of one thing, in the order of their size. */
public final class Series {

    private final double[] sorted;

    private Series(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.sorted = values;
        Arrays.sort(sorted);
    }

    public static Series of(double... values) {
        return new Series(values.clone());
    }

    public static Series of(Collection<Double> values) {
        return new Series(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** The middle one, or the mean of the two in the middle. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest that at least this share of all do not exceed, by the nearest rank. */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }
}
