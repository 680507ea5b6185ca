package cn.chaoyang.scorecard.register.code;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of intellectual property: patents and software copyrights. */
public final class PropertyNumber {

    private static final Pattern PATENT = Pattern.compile("(?:ZL|CN)?(\\d{4}[12389]\\d{7})\\.?([\\dX])");
    private static final Pattern SOFTWARE = Pattern.compile("(?:软著登字第)?\\d{4}SR\\d{6,7}号?");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private PropertyNumber() {}

    /** 专利号 or 申请号 of 12 digits and a check digit, with or without ZL and the dot. */
    public static ValueCheck patent() {
        return PropertyNumber::patent;
    }

    /** 软件著作权登记号: year, SR, serial. */
    public static ValueCheck softwareCopyright() {
        return (field, value) -> SOFTWARE.matcher((String) value).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(
                        field.name(),
                        "software-copyright",
                        "软著登记号应为年份加 SR 加6或7位数字，例如 2025SR0123456",
                        "A software copyright is a year, SR and 6 or 7 digits, for example 2025SR0123456"));
    }

    /** The digit (or X) after the dot of a patent number. */
    static char patentCheck(String digits12) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(digits12.charAt(i), 10) * WEIGHTS[i];
        }
        int check = sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static Optional<Violation> patent(Field field, Object value) {
        Matcher parts = PATENT.matcher((String) value);
        if (!parts.matches()) {
            return Optional.of(Violation.error(
                    field.name(),
                    "patent-number",
                    "专利号应为 ZL 加12位数字、点和校验位，例如 ZL200410018477.9；第5位是1、2、3、8或9",
                    "A patent number is ZL, 12 digits, a dot and a check digit, for example ZL200410018477.9; the 5th digit"
                            + " is 1, 2, 3, 8 or 9"));
        }
        return patentCheck(parts.group(1)) == parts.group(2).charAt(0)
                ? Optional.empty()
                : Optional.of(Violation.error(
                        field.name(),
                        "patent-number",
                        "专利号的校验位不符，有一位或多位填错，请对照证书逐位核对",
                        "The patent number's check digit does not fit: at least one digit is wrong"));
    }
}
