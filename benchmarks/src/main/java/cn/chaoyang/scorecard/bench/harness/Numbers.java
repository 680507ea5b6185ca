package cn.chaoyang.scorecard.bench.harness;

import java.util.Locale;

/** Figures as people read them: three digits that mean something. */
public final class Numbers {

    private Numbers() {}

    /** For example {@code 182,000}, {@code 37.2}, {@code 0.412}. */
    public static String plain(double figure) {
        double size = Math.abs(figure);
        if (size >= 1_000) {
            double unit = Math.pow(10, Math.floor(Math.log10(size)) - 2);
            return String.format(Locale.ROOT, "%,.0f", Math.round(figure / unit) * unit);
        }
        if (size >= 100) {
            return String.format(Locale.ROOT, "%.0f", figure);
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", figure);
        }
        return String.format(Locale.ROOT, size >= 1 ? "%.2f" : "%.3f", figure);
    }
}
