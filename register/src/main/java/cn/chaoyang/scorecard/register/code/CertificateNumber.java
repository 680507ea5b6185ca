package cn.chaoyang.scorecard.register.code;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of enterprises' certificates: 高新技术企业证书, 科技型中小企业入库登记. */
public final class CertificateNumber {

    private static final Pattern HIGH_TECH = Pattern.compile("GR(\\d{4})(\\d{2})(\\d{6})");
    private static final int FIRST_HIGH_TECH_YEAR = 2008;
    private static final int LAST_YEAR = 2099;
    private static final String JILIN = "22";
    private static final Pattern SME = Pattern.compile("20\\d{2}[A-Z0-9]+");
    private static final int SME_SHORTEST = 15;
    private static final int SME_LONGEST = 20;

    private CertificateNumber() {}

    /** 高企证书编号: GR, year, province, serial. A province other than 吉林 is a warning: the enterprise may have moved here. */
    public static ValueCheck highTech() {
        return CertificateNumber::highTech;
    }

    /** 科小入库登记编号 as long as those seen so far; see {@link #technologySme(int, int)}. */
    public static ValueCheck technologySme() {
        return technologySme(SME_SHORTEST, SME_LONGEST);
    }

    /** 科小入库登记编号: begins with its year. No published standard says how long it is, so the length is for the service to set. */
    public static ValueCheck technologySme(int shortest, int longest) {
        return (field, value) -> {
            String number = (String) value;
            boolean fits = SME.matcher(number).matches() && number.length() >= shortest && number.length() <= longest;
            return fits
                    ? Optional.empty()
                    : Optional.of(Violation.error(
                            field.name(),
                            "sme-number",
                            "入库登记编号应以年份开头（如2025），共" + shortest + "至" + longest + "位字母或数字，请对照公告名单核对",
                            "A registration number begins with its year and has " + shortest + " to " + longest
                                    + " letters or digits: compare it with the announced list"));
        };
    }

    private static Optional<Violation> highTech(Field field, Object value) {
        Matcher parts = HIGH_TECH.matcher((String) value);
        if (!parts.matches()) {
            return Optional.of(Violation.error(
                    field.name(),
                    "high-tech-number",
                    "高企证书编号应为 GR 加12位数字，例如 GR202522000123，请对照证书核对",
                    "A high-tech certificate number is GR and 12 digits, for example GR202522000123: compare it with the"
                            + " certificate"));
        }
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_HIGH_TECH_YEAR || year > LAST_YEAR) {
            return Optional.of(Violation.error(
                    field.name(),
                    "high-tech-number",
                    "高企证书编号中的年份 " + year + " 不合理，应不早于2008年，请对照证书核对",
                    "The year " + year + " in the certificate number cannot be: 2008 or later"));
        }
        return parts.group(2).equals(JILIN)
                ? Optional.empty()
                : Optional.of(Violation.warning(
                        field.name(),
                        "high-tech-province",
                        "证书编号的省份代码是 " + parts.group(2) + "，不是吉林（22）；外省迁入企业请忽略本提示",
                        "The certificate's province is " + parts.group(2)
                                + ", not Jilin (22): ignore this for an enterprise that moved in"));
    }
}
