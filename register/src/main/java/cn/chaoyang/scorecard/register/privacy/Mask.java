package cn.chaoyang.scorecard.register.privacy;

/** What of personal data is shown without a reason. */
public final class Mask {

    private static final char STAR = '*';
    private static final int PHONE_LENGTH = 11;
    private static final int SHORT = 6;

    private Mask() {}

    /** Of a single character nothing is shown: 张三丰 → 张**, 11010519491231002X → 1101*************X, 13800138000 → 138****8000. */
    public static String of(String plain) {
        int length = plain.codePointCount(0, plain.length());
        if (length <= 1) {
            return String.valueOf(STAR);
        }
        if (length <= SHORT) {
            return show(plain, length, 1, 0);
        }
        return length == PHONE_LENGTH ? show(plain, length, 3, 4) : show(plain, length, 4, 1);
    }

    public static boolean looksMasked(String value) {
        return value.indexOf(STAR) >= 0;
    }

    private static String show(String plain, int length, int head, int tail) {
        // Rare characters of names lie outside the basic plane: count code points, not chars.
        int headEnd = plain.offsetByCodePoints(0, Math.min(head, length));
        int tailStart = plain.offsetByCodePoints(0, Math.max(length - tail, Math.min(head, length)));
        return plain.substring(0, headEnd)
                + String.valueOf(STAR).repeat(Math.max(1, length - head - tail))
                + plain.substring(tailStart);
    }
}
