package cn.chaoyang.scorecard.talent.appointment;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;
import static cn.chaoyang.scorecard.register.form.Violation.error;
import static cn.chaoyang.scorecard.register.form.Violation.warning;

import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.talent.person.PersonFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of an {@link Appointment}. */
final class AppointmentForm {

    private static final Field HOURS = Field.of(INTEGER, "hours", "约定学时", "Hours a year")
            .alsoCalled("学时", "每年学时")
            .helped("每年讲座、课程、指导实习的学时", "Of lectures, courses and practice in a year");
    private static final Field DAYS = Field.of(INTEGER, "days", "约定天数", "Days a year")
            .alsoCalled("天数", "每年天数")
            .helped("每年到岗工作的天数", "At work there in a year");

    private static final List<Field> FIELDS = List.of(
            Field.option("role", "角色", "Role", AppointmentRole.options())
                    .asListed()
                    .asRequired()
                    .alsoCalled("聘任角色", "类别", "聘任类别")
                    .helped(
                            "科创副总：高校院所人员到区内企业任职；产业教授：区内企业人员到高校院所任教",
                            "A vice-president goes from a university or institute into an enterprise, a professor the"
                                    + " other way"),
            PersonFields.NAME,
            PersonFields.DOCUMENT_TYPE,
            PersonFields.IDENTITY_NO,
            Field.of(TEXT, "fromOrganisation", "派出单位", "Sent by")
                    .asListed()
                    .asRequired()
                    .alsoCalled("原单位", "派出方", "所在单位"),
            Side.field("fromKind", "派出单位类别", "Kind of sender")
                    .alsoCalled("派出方类别")
                    .helped(
                            "科创副总为高校院所，产业教授为企业",
                            "A university or institute of a vice-president, an enterprise of a professor"),
            Field.of(TEXT, "toOrganisation", "接收单位", "Received by")
                    .asListed()
                    .asRequired()
                    .alsoCalled("聘任单位", "接收方", "受聘单位"),
            Side.field("toKind", "接收单位类别", "Kind of receiver")
                    .alsoCalled("接收方类别")
                    .helped(
                            "科创副总为企业，产业教授为高校院所",
                            "An enterprise of a vice-president, a university or institute of a professor"),
            Field.of(CODE, "enterpriseCreditCode", "区内企业统一社会信用代码", "Enterprise’s credit code")
                    .asRequired()
                    .alsoCalled("企业信用代码", "统一社会信用代码", "信用代码", "企业统一社会信用代码")
                    .helped("派出、接收双方中的区内企业", "Of the one of the two that is an enterprise of the district")
                    .checked(CreditCode.check()),
            DISTRICT_BASIS
                    .labelled("企业域内依据", "Enterprise in the district by")
                    .alsoCalled("域内依据", "属地依据", "是否区内企业")
                    .helped("朝阳区（220104）；企业不在朝阳区的不计入", "What is with an enterprise elsewhere does not count"),
            Field.of(DATE, "signedOn", "协议签订日期", "Signed on")
                    .asListed()
                    .asRequired()
                    .alsoCalled("签订日期", "签约日期", "三方协议签订日", "签约时间")
                    .helped("三方协议签订当日，自当日起计入", "Counts from the day the three-party agreement was signed"),
            Field.of(DATE, "termFrom", "聘期开始", "Term from")
                    .asListed()
                    .asRequired()
                    .alsoCalled("聘期起", "聘期开始日期", "聘期自"),
            Field.of(DATE, "termUntil", "聘期结束", "Term until")
                    .asListed()
                    .asRequired()
                    .alsoCalled("聘期止", "聘期结束日期", "聘期至")
                    .helped("含当日", "Inclusive"),
            Field.of(FLAG, "renewal", "是否续签", "Renewal")
                    .alsoCalled("续签", "续聘", "是否续聘")
                    .helped("续签不作为新增人数", "A renewal is no new person"),
            Field.of(DATE, "endedOn", "提前解聘日期", "Ended early on")
                    .alsoCalled("解聘日期", "终止日期", "提前终止日期")
                    .helped("在聘的最后一日；不影响累计签约人数", "The last day in term; the count of signed persons stays"),
            Field.of(TEXT, "duties", "工作任务", "Duties").alsoCalled("任务", "主要任务", "工作内容"),
            HOURS,
            DAYS,
            Field.of(TEXT, "remuneration", "报酬约定", "Remuneration").alsoCalled("报酬", "薪酬约定"),
            Field.of(TEXT, "approvalNo", "审批文号", "Approval").alsoCalled("派出单位审批文号", "批准文号"),
            Field.option(
                            "assessment",
                            "考核结果",
                            "Assessment",
                            List.of(
                                    Option.of("EXCELLENT", "优秀", "Excellent"),
                                    Option.of("QUALIFIED", "合格", "Qualified"),
                                    Option.of("UNQUALIFIED", "不合格", "Unqualified")))
                    .alsoCalled("履职考核", "考核"));

    private AppointmentForm() {}

    static Form form(Clock clock) {
        return new Form(
                FIELDS,
                List.of(
                        PersonFields.DOCUMENT,
                        values -> signed(values, LocalDate.now(clock)),
                        AppointmentForm::direction,
                        AppointmentForm::term,
                        Rules.notNegative(HOURS, DAYS)));
    }

    private static List<Violation> signed(Values values, LocalDate today) {
        return values.has("signedOn") && values.date("signedOn").isAfter(today)
                ? List.of(error(
                        "signedOn",
                        "signed-future",
                        "签订日期 " + values.date("signedOn") + " 晚于今天（" + today + "），请核对",
                        "It cannot have been signed on a day to come: today is " + today))
                : List.of();
    }

    private static List<Violation> direction(Values values) {
        if (!values.has("role")) {
            return List.of();
        }
        AppointmentRole role = AppointmentRole.valueOf(values.text("role"));
        List<Violation> found = new ArrayList<>();
        if (!Side.fits(role.from(), values.text("fromKind"))) {
            found.add(warning(
                    "fromKind",
                    "direction",
                    role.zh() + "由" + role.from().zh() + "派出，类别不符的不计入",
                    "Somebody in this role is sent by another kind of body: it will not count"));
        }
        if (!Side.fits(role.to(), values.text("toKind"))) {
            found.add(warning(
                    "toKind",
                    "direction",
                    role.zh() + "由" + role.to().zh() + "接收，类别不符的不计入",
                    "Somebody in this role is received by another kind of body: it will not count"));
        }
        return found;
    }

    private static List<Violation> term(Values values) {
        List<Violation> found = new ArrayList<>();
        LocalDate from = values.date("termFrom");
        LocalDate until = values.date("termUntil");
        LocalDate ended = values.date("endedOn");
        if (from != null && until != null && until.isBefore(from)) {
            found.add(error("termUntil", "term-order", "聘期结束应不早于聘期开始", "The term ends before it begins"));
        }
        if (until != null && values.has("signedOn") && until.isBefore(values.date("signedOn"))) {
            found.add(error("termUntil", "term-signed", "聘期结束早于协议签订日期，请核对", "The term ends before it was signed for"));
        }
        if (from != null && values.has("signedOn") && from.isBefore(values.date("signedOn"))) {
            found.add(warning(
                    "termFrom",
                    "term-before-signing",
                    "聘期开始早于协议签订日期，在聘人数自签订日起计",
                    "The term begins before the day of signing; persons in term count from that day"));
        }
        if (ended != null && from != null && ended.isBefore(from)) {
            found.add(error("endedOn", "ended-order", "提前解聘日期早于聘期开始，请核对", "It ended before the term began"));
        }
        if (ended != null && until != null && ended.isAfter(until)) {
            found.add(error("endedOn", "ended-late", "提前解聘日期晚于聘期结束，请核对", "It ended early, but after the term"));
        }
        return found;
    }
}
