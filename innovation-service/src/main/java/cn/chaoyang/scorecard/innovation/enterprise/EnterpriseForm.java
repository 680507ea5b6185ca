package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of an {@link Enterprise}. */
final class EnterpriseForm {

    /** 《国民经济行业分类》 GB/T 4754-2017: a section letter and two to four digits. */
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]?\\d{2,4}");

    static final Field CREDIT_CODE = Field.of(CODE, "creditCode", "统一社会信用代码", "Unified social credit code")
            .asListed()
            .asRequired()
            .alsoCalled("信用代码", "社会信用代码", "统一信用代码", "企业统一社会信用代码", "纳税人识别号", "USCC")
            .helped("18位，见营业执照", "18 symbols, see the licence")
            .exampled("912201040000000000")
            .checked(CreditCode.check());

    static final Field DISTRICT_BASIS = Field.option(
                    "districtBasis",
                    "域内依据",
                    "In the district by",
                    List.of(
                            Option.of("REGISTERED", "注册地", "Registered address"),
                            Option.of("OPERATING", "实际经营地", "Place of business"),
                            Option.of(CommonFields.OUTSIDE, "区外", "Outside the district")))
            .alsoCalled("属地依据", "域内标识", "在区依据")
            .helped(
                    "按注册地或实际经营地认定为朝阳区（220104）企业，都不在的填“区外”，不计入；信用代码第3至8位不是地址",
                    "Which address lies in 220104; what is outside does not count. The code's digits 3 to 8 tell no"
                            + " address");

    /** 《战略性新兴产业分类(2018)》: numbers with points between, as 1.1.1. */
    private static final Pattern EMERGING = Pattern.compile("\\d(\\.\\d{1,2}){0,3}");

    private static final Field CAPITAL =
            Field.of(MONEY, "registeredCapital", "注册资本", "Registered capital").alsoCalled("注册资金");

    private static final Field PROPERTY_RIGHTS =
            Field.of(INTEGER, "propertyRights", "知识产权数", "Property rights").alsoCalled("知识产权数量", "有效知识产权数");

    private static final Field STAFF =
            Field.of(INTEGER, "staff", "从业人数", "Staff").alsoCalled("职工总数", "从业人员", "职工人数");

    private static final Field REVENUE =
            Field.of(MONEY, "revenue", "营业收入", "Revenue").alsoCalled("营收", "年营业收入", "销售收入");

    private static final Field RESEARCH =
            Field.of(MONEY, "research", "研发费用", "Research expense").alsoCalled("研发投入", "研发费用总额");

    static final Form FORM = new Form(
            List.of(
                    CREDIT_CODE,
                    Field.of(TEXT, "name", "企业名称", "Enterprise")
                            .asListed()
                            .asRequired()
                            .alsoCalled("单位名称", "公司名称", "企业全称", "名称")
                            .exampled("长春示例光电科技有限公司"),
                    Field.of(TEXT, "formerNames", "曾用名", "Former names")
                            .alsoCalled("原名称", "更名前名称", "企业曾用名")
                            .helped("多个曾用名以顿号分隔", "Several are separated by 、"),
                    DISTRICT_BASIS.asRequired().asListed(),
                    Division.FIELD,
                    Field.of(TEXT, "address", "地址", "Address").alsoCalled("企业地址"),
                    Field.of(TEXT, "legalRepresentative", "法定代表人", "Legal representative")
                            .asPersonal()
                            .alsoCalled("法人代表", "法人", "法定代表人姓名"),
                    Field.of(DATE, "establishedOn", "成立日期", "Established on").alsoCalled("成立时间", "注册日期", "注册时间"),
                    CAPITAL,
                    Field.of(TEXT, "registeredAddress", "注册地址", "Registered address")
                            .alsoCalled("住所", "注册住所"),
                    Field.of(TEXT, "operatingAddress", "经营地址", "Place of business")
                            .alsoCalled("实际经营地址", "生产经营地址"),
                    Field.of(TEXT, "zone", "功能区", "Zone")
                            .asListed()
                            .alsoCalled("园区", "所在园区", "开发区")
                            .helped("例如朝阳经济开发区；功能区没有行政区划代码", "For example 朝阳经济开发区; a zone has no code of its own"),
                    Field.of(CODE, "industryCode", "行业代码", "Industry")
                            .alsoCalled("国民经济行业代码", "行业分类代码", "所属行业代码")
                            .helped("《国民经济行业分类》GB/T 4754-2017", "GB/T 4754-2017")
                            .checked((field, value) -> industry(field, (String) value)),
                    Field.of(CODE, "emergingCode", "战新分类", "Emerging industry")
                            .alsoCalled("战略性新兴产业分类", "战新产业代码", "战略性新兴产业代码")
                            .helped("《战略性新兴产业分类（2018）》代码，例如 1.1.1", "For example 1.1.1")
                            .checked((field, value) -> emerging(field, (String) value)),
                    Field.option(
                                    "industryTrack",
                                    "产业赛道",
                                    "Industry",
                                    List.of(
                                            Option.of("TRADITIONAL", "传统产业", "Traditional"),
                                            Option.of("EMERGING", "新兴产业", "Emerging"),
                                            Option.of("FUTURE", "未来产业", "Future")))
                            .alsoCalled("产业类别", "产业标签"),
                    Field.of(FLAG, "lowAltitude", "低空经济", "Low-altitude").alsoCalled("是否低空经济"),
                    Field.of(FLAG, "aboveScale", "规上企业", "Above scale").alsoCalled("是否规上", "规模以上"),
                    Field.option(
                                    "enterpriseSize",
                                    "企业规模",
                                    "Size",
                                    List.of(
                                            Option.of("LARGE", "大型", "Large"),
                                            Option.of("MEDIUM", "中型", "Medium"),
                                            Option.of("SMALL", "小型", "Small"),
                                            Option.of("MICRO", "微型", "Micro")))
                            .alsoCalled("规模划型", "规模", "企业划型"),
                    PROPERTY_RIGHTS,
                    Field.of(FLAG, "listedAbnormal", "经营异常", "Listed abnormal").alsoCalled("经营异常名录", "是否经营异常", "异常名录"),
                    Field.of(FLAG, "dishonest", "失信", "Dishonest").alsoCalled("失信被执行人", "是否失信", "失信标记"),
                    Field.of(INTEGER, "figuresYear", "数据年度", "Figures of").alsoCalled("年度", "统计年度"),
                    STAFF,
                    REVENUE,
                    RESEARCH,
                    Field.of(DATE, "residentFrom", "迁入日期", "Moved in on")
                            .asListed()
                            .alsoCalled("迁入时间", "迁入本区日期")
                            .helped(
                                    "自当日起计入；一直在本区的不填，多次迁移的填在“迁移”表",
                                    "Counts from this day on; empty when it was always here, more than one move is a sheet of its own"),
                    Field.of(DATE, "movedOutOn", "迁出日期", "Moved out on")
                            .asListed()
                            .alsoCalled("迁出时间", "迁出本区日期")
                            .helped(
                                    "自当日起不再计入（前一日为最后计入日）",
                                    "Counts no longer from this day on; the day before is the last"),
                    Field.option(
                                    "registrationState",
                                    "登记状态",
                                    "Registration",
                                    List.of(
                                            Option.of(Enterprise.IN_BUSINESS, "存续", "In business"),
                                            Option.of("DEREGISTERED", "注销", "Deregistered"),
                                            Option.of("LICENCE_REVOKED", "吊销", "Licence revoked")))
                            .asListed()
                            .asRequired()
                            .alsoCalled("企业状态", "经营状态", "工商状态"),
                    Field.of(DATE, "closedOn", "注销或吊销日期", "Closed on")
                            .alsoCalled("注销日期", "吊销日期", "注销/吊销日期", "注吊销日期")
                            .helped("自当日起不再计入", "Counts no longer from this day on")),
            List.of(
                    EnterpriseForm::placed,
                    EnterpriseForm::moved,
                    EnterpriseForm::closed,
                    Rules.notNegative(CAPITAL, PROPERTY_RIGHTS, STAFF, REVENUE, RESEARCH)));

    private EnterpriseForm() {}

    private static Optional<Violation> industry(Field field, String code) {
        return INDUSTRY.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(
                        field.name(),
                        "industry-code",
                        "行业代码应为门类字母（可省略）加2至4位数字，例如 C3979 或 6513",
                        "An industry code is a section letter (or none) and two to four digits, for example C3979"));
    }

    private static Optional<Violation> emerging(Field field, String code) {
        return EMERGING.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(
                        field.name(),
                        "emerging-code",
                        "战新分类应为以点分隔的数字代码，例如 1.1.1",
                        "An emerging industry's code is numbers with points between, for example 1.1.1"));
    }

    private static List<Violation> placed(Values values) {
        if (!values.has("districtBasis") || !values.has("division")) {
            return List.of();
        }
        boolean outside = CommonFields.OUTSIDE.equals(values.text("districtBasis"));
        return outside == Division.elsewhere(values.text("division"))
                ? List.of()
                : List.of(Violation.error(
                        "division",
                        "division-basis",
                        "区划 " + values.text("division") + " 与域内依据不一致，请核对：220104 才是区内",
                        "Division and basis contradict each other: only 220104 is in the district"));
    }

    private static List<Violation> moved(Values values) {
        if (values.has("residentFrom") && values.date("residentFrom").equals(values.date("movedOutOn"))) {
            return List.of(Violation.error(
                    "movedOutOn",
                    "moved-same-day",
                    "迁出日期与迁入日期相同，请核对；没有迁移的两项都不填",
                    "It moved in and out on the same day: check both, and leave both empty when it did not move"));
        }
        return List.of();
    }

    private static List<Violation> closed(Values values) {
        List<Violation> found = new ArrayList<>();
        boolean inBusiness = Enterprise.IN_BUSINESS.equals(values.text("registrationState"));
        if (values.has("registrationState") && !inBusiness && !values.has("closedOn")) {
            found.add(Violation.error(
                    "closedOn", "closed-on-missing", "已注销或吊销的企业请填写日期", "Give the day on which it was closed"));
        }
        if (inBusiness && values.has("closedOn")) {
            found.add(Violation.error(
                    "closedOn",
                    "closed-in-business",
                    "登记状态为存续，不应有注销或吊销日期，请核对",
                    "It is in business, so there is no day on which it was closed: check both"));
        }
        return found;
    }
}
