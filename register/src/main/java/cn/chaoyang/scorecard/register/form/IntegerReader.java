package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers, also with a thousands separator, 千 or 万, and the usual counting words. */
final class IntegerReader {

    private static final Pattern COUNTING_WORD = Pattern.compile("[人名家个户项件台套]$");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    private IntegerReader() {}

    static Read read(Field field, Object raw) {
        String text = Characters.withoutBlanks(Characters.halfWidth(Characters.plain(raw)));
        if (!(raw instanceof Number) && Amount.vague(text)) {
            return wrong(
                    field,
                    raw,
                    "integer-vague",
                    "不是确定的数，请去掉「约、余、超、近」等字，填写准确数",
                    "is not exact: leave out about, over, nearly");
        }
        Optional<BigDecimal> number = Amount.parse(COUNTING_WORD.matcher(text).replaceFirst(""))
                .map(Amount::value)
                .map(BigDecimal::stripTrailingZeros)
                .filter(n -> n.scale() <= 0 && n.abs().compareTo(LIMIT) < 0);
        return number.map(n -> Read.of(n.longValueExact()))
                .orElseGet(() ->
                        wrong(field, raw, "integer", "不是整数，请填写数字，例如 1200", "is not a whole number: for example 1200"));
    }

    private static Read wrong(Field field, Object raw, String code, String zh, String en) {
        Quoted value = Quoted.of(field, raw);
        return Read.wrong(field, code, value.zh() + zh, value.en() + " " + en);
    }
}
