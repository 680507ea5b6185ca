package cn.chaoyang.scorecard.register.form;

import cn.chaoyang.scorecard.register.form.ValueReader.Read;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Money: 元 with two decimals, whatever unit it was written in. */
final class MoneyReader {

    private static final int DECIMALS = 2;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);
    private static final Pattern SIGN = Pattern.compile("^(人民币|RMB|CNY)?[¥]?");
    private static final Pattern UNIT = Pattern.compile("(人民币|元人民币|元整|圆整|元|圆)$");
    private static final Pattern FOREIGN = Pattern.compile("[$€£]|美元|港币|港元|欧元|日元|英镑|USD|EUR|HKD|JPY");

    private MoneyReader() {}

    /** @param unit 元 per plain number; a value that names its own unit is taken at its word */
    static Read read(Field field, Object raw, BigDecimal unit) {
        if (raw instanceof Number) {
            // A calculated cell is 333.33333333333331: its cent is meant, not its sixteenth digit.
            BigDecimal yuan = new BigDecimal(Characters.plain(raw)).multiply(unit);
            return limited(field, raw, yuan.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        String text = Characters.withoutBlanks(Characters.halfWidth(Characters.plain(raw)))
                .toUpperCase(Locale.ROOT)
                .replace('\u00A5', '¥')
                .replace('￥', '¥');
        if (FOREIGN.matcher(text).find()) {
            return wrong(
                    field,
                    raw,
                    "money-currency",
                    "不是人民币，请折算为人民币后填写，例如 1.2亿元",
                    "is not in yuan: convert it, for example 1.2亿元");
        }
        if (Amount.vague(text)) {
            return wrong(
                    field,
                    raw,
                    "money-vague",
                    "不是确定的金额，请去掉「约、余、超、近」等字，填写准确数",
                    "is not an exact amount: leave out about, over, nearly");
        }
        String bare = SIGN.matcher(text).replaceFirst("");
        String number = UNIT.matcher(bare).replaceFirst("");
        Optional<Amount> amount = Amount.parse(number);
        if (amount.isEmpty()) {
            return wrong(
                    field,
                    raw,
                    "money",
                    "不是金额，请填写数字，例如 1200000、1,200,000、120万元 或 1.2亿",
                    "is not an amount: for example 1200000, 1,200,000, 120万元 or 1.2亿");
        }
        boolean ownUnit = amount.get().scaled() || !number.equals(bare);
        BigDecimal yuan = ownUnit ? amount.get().value() : amount.get().value().multiply(unit);
        if (yuan.stripTrailingZeros().scale() > DECIMALS) {
            return wrong(
                    field,
                    raw,
                    "money-decimals",
                    "精确到了分以下，请最多保留到分",
                    "is finer than a cent: at most two decimals of a yuan");
        }
        return limited(field, raw, yuan.setScale(DECIMALS, RoundingMode.UNNECESSARY));
    }

    private static Read limited(Field field, Object raw, BigDecimal yuan) {
        return yuan.abs().compareTo(LIMIT) < 0
                ? Read.of(yuan)
                : wrong(field, raw, "money-range", "金额过大，请核对单位", "is too large: check the unit");
    }

    private static Read wrong(Field field, Object raw, String code, String zh, String en) {
        Quoted value = Quoted.of(field, raw);
        return Read.wrong(field, code, value.zh() + zh, value.en() + " " + en);
    }
}
