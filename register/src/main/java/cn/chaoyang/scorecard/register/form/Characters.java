package cn.chaoyang.scorecard.register.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** How people's typing is evened out before it is judged. */
public final class Characters {

    private Characters() {}

    /** Full-width letters, digits, punctuation and blanks as their half-width forms; everything else as it is. */
    public static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                folded.append((char) (c - 0xFEE0));
            } else {
                folded.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
            }
        }
        return folded.toString();
    }

    /** Without any blank, also the ones that cannot be seen. */
    public static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !blank(c) && !invisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Without blanks at both ends and without characters that cannot be seen; line ends and tabs inside stay. */
    public static String trimmed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).forEach(kept::appendCodePoint);
        int from = 0;
        int to = kept.length();
        while (from < to && blank(kept.charAt(from))) {
            from++;
        }
        while (to > from && blank(kept.charAt(to - 1))) {
            to--;
        }
        return kept.substring(from, to);
    }

    /** A raw value as a person would have typed it: no exponent, no trailing zeros, dates as 2025-11-14. */
    public static String plain(Object raw) {
        if (raw instanceof BigDecimal number) {
            BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return shortest.toPlainString();
        }
        if (raw instanceof Double || raw instanceof Float) {
            return plain(BigDecimal.valueOf(((Number) raw).doubleValue()));
        }
        if (raw instanceof LocalDateTime moment && moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return trimmed(raw.toString());
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0xFFFE
                || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
