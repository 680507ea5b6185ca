package cn.chaoyang.scorecard.register.code;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, GB 32100-2015: 18 of 31 symbols (no I O S V Z), the last one the check symbol. The organisation code
 * inside it (GB 11714-1997) only earns a warning, since some codes in use break it.
 */
public final class CreditCode {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + SYMBOLS + "]{2}\\d{6}[" + SYMBOLS + "]{10}");
    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;

    private CreditCode() {}

    public static ValueCheck check() {
        return CreditCode::check;
    }

    public static boolean valid(String code) {
        return SHAPE.matcher(code).matches() && checkSymbol(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /**
     * A whole code from its first 17 symbols.
     *
     * @throws IllegalArgumentException when they are not 17 of the 31 symbols
     */
    public static String withCheck(String prefix17) {
        return prefix17 + checkSymbol(prefix17);
    }

    /** A whole code from its first 16 symbols, the organisation's own check symbol included: for sample data and tests. */
    public static String complete(String prefix16) {
        if (prefix16.length() != LENGTH - 2) {
            throw new IllegalArgumentException("16 symbols expected, not " + prefix16.length());
        }
        return withCheck(prefix16 + organisationCheck(prefix16.substring(ORGANISATION_START)));
    }

    private static char checkSymbol(String prefix17) {
        if (prefix17.length() != LENGTH - 1) {
            throw new IllegalArgumentException("17 symbols expected, not " + prefix17.length());
        }
        int sum = 0;
        int weight = 1;
        for (char symbol : prefix17.toCharArray()) {
            int value = SYMBOLS.indexOf(symbol);
            if (value < 0) {
                throw new IllegalArgumentException("No symbol of a credit code: " + symbol);
            }
            sum += value * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }

    private static char organisationCheck(String body8) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            // GB 11714 counts on over all letters (A = 10 … Z = 35), unlike GB 32100.
            sum += Character.getNumericValue(body8.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    private static Optional<Violation> check(Field field, Object value) {
        String code = (String) value;
        if (valid(code)) {
            return code.charAt(LENGTH - 2) == organisationCheck(code.substring(ORGANISATION_START, LENGTH - 2))
                    ? Optional.empty()
                    : Optional.of(Violation.warning(
                            field.name(),
                            "credit-code-organisation",
                            "第17位与组织机构代码校验不符，请再核对一遍；若与营业执照一致，可以照此填报",
                            "The 17th symbol does not fit the organisation code: check it once more; if it is what the"
                                    + " licence says, file it as it is"));
        }
        if (code.length() != LENGTH) {
            return wrong(
                    field,
                    "应为18位，现为" + code.length() + "位，请对照营业执照填写完整",
                    "has 18 symbols, this one " + code.length() + ": copy it whole from the licence");
        }
        Optional<String> meant = suggestion(code);
        if (meant.isPresent()) {
            return wrong(
                    field,
                    "中没有字母 I、O、S、V、Z，是否应为 " + meant.get() + "？请核对后填写",
                    "never holds I, O, S, V or Z. Did you mean " + meant.get() + "? Check it and type it again");
        }
        if (!SHAPE.matcher(code).matches()) {
            return wrong(
                    field,
                    "只含数字和除 I、O、S、V、Z 外的大写字母，第3至8位是数字，请对照营业执照核对",
                    "holds digits and capital letters but I, O, S, V, Z, and digits from the 3rd to the 8th: compare it"
                            + " with the licence");
        }
        return wrong(
                field,
                "末位校验不符，有一位或多位填错，请对照营业执照逐位核对",
                "has a check symbol that does not fit: at least one symbol is wrong, compare it with the licence");
    }

    /** Letters typed for the digits they look like. Only offered, never put in by itself. */
    private static Optional<String> suggestion(String code) {
        String meant =
                code.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
        return meant.equals(code) || !valid(meant) ? Optional.empty() : Optional.of(meant);
    }

    private static Optional<Violation> wrong(Field field, String zh, String en) {
        return Optional.of(
                Violation.error(field.name(), "credit-code", "统一社会信用代码" + zh, "A unified social credit code " + en));
    }
}
