package cn.chaoyang.scorecard.register.code;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FormRule;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 居民身份证号码, GB 11643-1999. The region is not judged: people keep numbers of regions that were abolished. No message
 * repeats a number.
 */
public final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("[A-Z0-9()\\-/]{5,30}");

    private IdentityNumber() {}

    /** For a field that holds nothing but resident identity numbers. */
    public static ValueCheck check() {
        return (field, value) -> flaw(field.name(), (String) value);
    }

    /** For a number whose kind of document another field tells; to be joined by {@link #matching}. */
    public static ValueCheck anyDocument() {
        return (Field field, Object value) ->
                OTHER_DOCUMENT.matcher((String) value).matches()
                        ? Optional.empty()
                        : Optional.of(Violation.error(
                                field.name(),
                                "document-number",
                                "证件号码应为5至30位字母或数字，请对照证件填写",
                                "A document number has 5 to 30 letters or digits: copy it from the document"));
    }

    /**
     * Judges the number as a resident identity number when the kind of document says that it is one; passports,
     * residence permits and others have numbers of many shapes.
     *
     * @param residentKind the value of the kind's option for 居民身份证; also meant when no kind is filled in
     */
    public static FormRule matching(String kindField, String residentKind, String numberField) {
        return (Values values) -> {
            boolean resident = !values.has(kindField) || values.text(kindField).equals(residentKind);
            if (!resident
                    || !values.has(numberField)
                    || values.text(numberField).indexOf('*') >= 0) {
                return List.of();
            }
            return flaw(numberField, values.text(numberField)).map(List::of).orElse(List.of());
        };
    }

    public static boolean valid(String number) {
        return flaw("", number).isEmpty();
    }

    /** The 18th symbol for 17 digits. */
    static char checkSymbol(String prefix17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(prefix17.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<Violation> flaw(String field, String number) {
        if (!SHAPE.matcher(number).matches()) {
            return wrong(
                    field,
                    "应为17位数字加1位数字或X，请对照证件填写；其他证件请先选择证件类型",
                    "has 17 digits and a digit or X: copy it from the card, or choose another kind of document");
        }
        if (!realDay(number)) {
            return wrong(
                    field,
                    "第7至14位不是真实的出生日期，请对照证件核对",
                    "has no real date of birth from the 7th to the 14th digit: compare it with the card");
        }
        return checkSymbol(number.substring(0, WEIGHTS.length)) == number.charAt(WEIGHTS.length)
                ? Optional.empty()
                : wrong(
                        field,
                        "末位校验不符，有一位或多位填错，请对照证件逐位核对",
                        "has a check symbol that does not fit: at least one digit is wrong, compare it with the card");
    }

    private static boolean realDay(String number) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return born.getYear() >= 1800 && born.getYear() <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Violation> wrong(String field, String zh, String en) {
        return Optional.of(
                Violation.error(field, "identity-number", "居民身份证号码" + zh, "A resident identity number " + en));
    }
}
