package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.Violation.error;
import static cn.chaoyang.scorecard.register.form.Violation.warning;

import cn.chaoyang.scorecard.register.code.CertificateNumber;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a qualification have to do with each other. */
final class QualificationRules {

    private static final int HIGH_TECH_YEAR_AT = 2;
    private static final int YEAR_DIGITS = 4;

    private final Clock clock;

    QualificationRules(Clock clock) {
        this.clock = clock;
    }

    List<Violation> number(Values values) {
        if (!values.has("kind")) {
            return List.of();
        }
        QualificationKind kind = kind(values);
        boolean numbered = kind == QualificationKind.HIGH_TECH || kind == QualificationKind.TECHNOLOGY_SME;
        if (!values.has("number")) {
            return numbered && recognised(values)
                    ? List.of(error(
                            "number",
                            "required",
                            "已认定的" + kind.zh() + "请填写编号",
                            "Give the number once it is recognised"))
                    : List.of();
        }
        if (!numbered) {
            return List.of();
        }
        boolean highTech = kind == QualificationKind.HIGH_TECH;
        List<Violation> found = new ArrayList<>();
        (highTech ? CertificateNumber.highTech() : CertificateNumber.technologySme())
                .check(QualificationForm.NUMBER, values.text("number"))
                .ifPresent(found::add);
        if (found.stream().allMatch(Violation::warning)) {
            found.addAll(numberYear(values, highTech));
        }
        return found;
    }

    private static List<Violation> numberYear(Values values, boolean highTech) {
        LocalDate effective = effectiveOn(values);
        int start = highTech ? HIGH_TECH_YEAR_AT : 0;
        int year = Integer.parseInt(values.text("number").substring(start, start + YEAR_DIGITS));
        if (effective == null || effective.getYear() == year) {
            return List.of();
        }
        if (highTech) {
            return List.of(warning(
                    "number",
                    "number-year",
                    "证书编号的年份是 " + year + "，与发证日期 " + effective + " 不在同一年，请核对",
                    "The number is of " + year + ", the certificate of " + effective + ": check both"));
        }
        return List.of(warning(
                "number",
                "number-year",
                "登记编号的年份是 " + year + "，公告日期是 " + effective + "；编号只在 " + year + " 年内有效，请核对",
                "The number is of " + year + " and only valid in that year, the announcement of " + effective
                        + ": check both"));
    }

    List<Violation> announcement(Values values) {
        LocalDate today = LocalDate.now(clock);
        if (recognised(values) && !values.has("announcedOn")) {
            return List.of(error(
                    "announcedOn",
                    "announcement-missing",
                    "已认定的请填写公告日期；只有公示的请将认定阶段填为“公示”",
                    "Give the day of the announcement, or say that it is only publicised"));
        }
        if (values.has("announcedOn") && values.date("announcedOn").isAfter(today)) {
            return List.of(error(
                    "announcedOn",
                    "announcement-future",
                    "公告日期 " + values.date("announcedOn") + " 晚于今天（" + today + "），请核对",
                    "It cannot have been announced on a day to come: today is " + today));
        }
        return List.of();
    }

    List<Violation> validity(Values values) {
        LocalDate from = effectiveOn(values);
        LocalDate until = values.date("validUntil");
        if (from == null || until == null) {
            return List.of();
        }
        if (!until.isAfter(from)) {
            return List.of(error(
                    "validUntil",
                    "validity-order",
                    "有效期至 " + until + " 应晚于发证或公告日期 " + from,
                    "It ends on " + until + ", and only begins on " + from));
        }
        if (!values.has("kind")) {
            return List.of();
        }
        LocalDate usual = Qualification.defaultExpiry(kind(values), from).minusDays(1);
        if (until.equals(usual)) {
            return List.of();
        }
        if (kind(values) == QualificationKind.TECHNOLOGY_SME) {
            return List.of(warning(
                    "validUntil",
                    "validity-calendar-year",
                    "科技型中小企业登记编号当年有效，无论填写何日都计至当年12月31日",
                    "The number is valid in its own year and counts to 31 December, whatever is filled in here"));
        }
        return List.of(warning(
                "validUntil",
                "validity-years",
                "有效期不是3年：自 " + from + " 起3年的最后一日是 " + chinese(usual) + "，请对照证书核对",
                "Not three years: the last day of three years from " + from + " is " + usual
                        + ", check the certificate"));
    }

    List<Violation> revocation(Values values) {
        List<Violation> found = new ArrayList<>();
        if (values.has("revokedOn") && !values.has("revocationReason")) {
            found.add(error("revocationReason", "revocation-reason", "请选择撤销原因", "Give the reason for revoking it"));
        }
        if (values.has("revocationReason") && !values.has("revokedOn")) {
            found.add(error("revokedOn", "revocation-day", "请填写撤销日期", "Give the day on which it was revoked"));
        }
        LocalDate from = effectiveOn(values);
        if (values.has("revokedOn") && from != null && values.date("revokedOn").isBefore(from)) {
            found.add(warning(
                    "revokedOn",
                    "revocation-order",
                    "撤销日期早于发证日期，该证书将一日也不计入，请核对",
                    "Revoked before it began: it will not count on any day, check the day"));
        }
        return found;
    }

    private static QualificationKind kind(Values values) {
        return QualificationKind.valueOf(values.text("kind"));
    }

    private static boolean recognised(Values values) {
        return Qualification.RECOGNISED.equals(values.text("stage"));
    }

    private static LocalDate effectiveOn(Values values) {
        return values.has("issuedOn") ? values.date("issuedOn") : values.date("announcedOn");
    }

    private static String chinese(LocalDate day) {
        return DateTimeFormatter.ofPattern("yyyy年M月d日").format(day);
    }
}
