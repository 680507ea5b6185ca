package cn.chaoyang.scorecard.register.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: 12,000 · 1.2亿 · 12000万 · 3千 · 1亿2000万.
 *
 * @param scaled whether it says its own 千, 万 or 亿
 */
record Amount(BigDecimal value, boolean scaled) {

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "十", BigDecimal.TEN,
            "百", new BigDecimal("100"),
            "千", new BigDecimal("1000"),
            "万", new BigDecimal("10000"),
            "十万", new BigDecimal("100000"),
            "百万", new BigDecimal("1000000"),
            "千万", new BigDecimal("10000000"),
            "亿", new BigDecimal("100000000"),
            "万亿", new BigDecimal("1000000000000"));

    private static final Pattern PART =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(万亿|千万|百万|十万|[十百千万亿])?");

    private static final List<String> VAGUE =
            List.of("约", "余", "超", "近", "多", "左右", "以上", "以下", "不少于", "不足", "大概", "上下", "+", "~", ">", "<");

    /** Longer ones cannot be meant, and would only cost time. */
    private static final int LONGEST = 40;

    /** The scale of 万 in a header such as 金额（万元）. */
    static Optional<BigDecimal> scale(String word) {
        return word.isEmpty() ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(SCALES.get(word));
    }

    /** Whether the text leaves open how much it is. */
    static boolean vague(String text) {
        return VAGUE.stream().anyMatch(text::contains);
    }

    /** @param text half-width, without blanks and units of measure */
    static Optional<Amount> parse(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(digits);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal previous = null;
        int at = 0;
        while (at < digits.length()) {
            if (!part.find(at) || part.start() != at) {
                return Optional.empty();
            }
            BigDecimal scale = part.group(2) == null ? BigDecimal.ONE : SCALES.get(part.group(2));
            if (previous != null && scale.compareTo(previous) >= 0) {
                return Optional.empty();
            }
            sum = sum.add(new BigDecimal(part.group(1).replace(",", "")).multiply(scale));
            previous = scale;
            at = part.end();
        }
        boolean scaled = digits.chars().anyMatch(c -> "十百千万亿".indexOf(c) >= 0);
        return Optional.of(new Amount(negative ? sum.negate() : sum, scaled));
    }
}
