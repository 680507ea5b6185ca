package cn.chaoyang.scorecard.talent.person;

import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * 人才: one record per identity document. Counts the persons on the register by day; that is no 人才总量 (I13), which is a
 * statistic.
 */
@Singleton
public class PersonType extends Register<Person> {

    private static final Field ARRIVED_ON = Field.of(DATE, "arrivedOn", "到岗日期", "Arrived on")
            .asRequired()
            .asListed()
            .alsoCalled("入职日期", "引进日期", "到岗时间");
    private static final Field LEFT_ON = Field.of(DATE, "leftOn", "离开日期", "Left on")
            .alsoCalled("离职日期", "离岗日期")
            .helped("在区的最后一日", "The last day in the district");
    private static final Field INFORMED_ON = Field.of(DATE, "informedOn", "告知日期", "Informed on")
            .alsoCalled("告知时间", "个人信息告知日期")
            .helped("已向本人告知个人信息处理目的的日期", "When the person was told what is kept and why");

    private static final Field GENDER = Field.of(TEXT, "gender", "性别", "Gender")
            .asPersonal()
            .helped("男或女，加密保存", "男 (male) or 女 (female); kept encrypted")
            .checked(matching("[男女]", "gender", "性别请填写「男」或「女」", "The gender is 男 or 女"));
    private static final Field BORN_IN = Field.of(TEXT, "bornIn", "出生年月", "Born in")
            .asPersonal()
            .exampled("1900-05")
            .helped("年-月，例如 1900-05，加密保存", "Year and month, as in 1900-05; kept encrypted")
            .checked(matching(
                    "\\d{4}-(0[1-9]|1[0-2])", "born-in", "出生年月写成 1900-05 的样子", "Year and month, as in 1900-05"));
    private static final Field NATIONALITY = Field.of(TEXT, "nationality", "国籍", "Nationality")
            .asPersonal()
            .alsoCalled("国籍（地区）")
            .helped("加密保存", "Kept encrypted");
    private static final Field DEGREE = Field.of(TEXT, "degree", "学位", "Degree")
            .asPersonal()
            .alsoCalled("最高学位")
            .helped("例如 博士、硕士、学士，加密保存", "For example 博士; kept encrypted");

    PersonType(Clock clock) {
        super(Person.class, "persons", Text.of("人才信息", "Persons"), form(clock), Set.of("rcb", "rsj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        PersonFields.NAME,
                        PersonFields.DOCUMENT_TYPE,
                        PersonFields.IDENTITY_NO,
                        GENDER,
                        BORN_IN,
                        NATIONALITY,
                        DEGREE,
                        Field.option(
                                        "education",
                                        "学历",
                                        "Education",
                                        List.of(
                                                Option.of("DOCTORATE", "博士研究生", "Doctorate"),
                                                Option.of("MASTER", "硕士研究生", "Master"),
                                                Option.of("BACHELOR", "大学本科", "Bachelor"),
                                                Option.of("COLLEGE", "大学专科", "College"),
                                                Option.of("OTHER", "其他", "Other")))
                                .asListed()
                                .alsoCalled("最高学历"),
                        Field.of(TEXT, "jobTitle", "职称", "Professional title").alsoCalled("专业技术职务", "技术职称"),
                        Field.of(TEXT, "employer", "工作单位", "Employer")
                                .asRequired()
                                .asListed()
                                .alsoCalled("单位", "所在单位", "用人单位"),
                        CommonFields.creditCode("employerCreditCode", "单位统一社会信用代码", "Employer’s credit code"),
                        Field.of(TEXT, "post", "岗位", "Post").alsoCalled("职务", "岗位（职务）"),
                        Field.of(TEXT, "field", "专业领域", "Field").asListed().alsoCalled("学科", "领域", "专业"),
                        Field.of(TEXT, "tier", "人才层次", "Tier").asListed().alsoCalled("人才类别", "认定层次"),
                        Field.option(
                                        "origin",
                                        "来源",
                                        "Origin",
                                        List.of(
                                                Option.of("TRAINED", "培养", "Trained here"),
                                                Option.of("INTRODUCED", "引进", "Introduced")))
                                .alsoCalled("人才来源", "培养或引进"),
                        Field.option(
                                        "engagement",
                                        "工作方式",
                                        "Engagement",
                                        List.of(
                                                Option.of("FULL_TIME", "全职", "Full-time"),
                                                Option.of("FLEXIBLE", "柔性", "Flexible")))
                                .alsoCalled("引进方式", "全职或柔性"),
                        ARRIVED_ON,
                        LEFT_ON,
                        INFORMED_ON),
                List.of(
                        PersonFields.DOCUMENT,
                        Rules.happened(clock, ARRIVED_ON, INFORMED_ON),
                        Rules.inOrder(ARRIVED_ON, LEFT_ON)));
    }

    private static ValueCheck matching(String shape, String code, String zh, String en) {
        Pattern pattern = Pattern.compile(shape);
        return (field, value) -> pattern.matcher((String) value).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(field.name(), code, zh, en));
    }

    @Override
    public Optional<String> person(Values values) {
        return PersonFields.person(values);
    }

    @Override
    public Text purpose() {
        return Text.of(
                "掌握在区人才情况，落实人才政策，统计在册人才",
                "Knowing who works in the district, applying talent policies, counting registered talents");
    }

    @Override
    public Optional<LocalDate> ended(Person record) {
        return Optional.ofNullable(record.leftOn);
    }

    @Override
    public String register() {
        return "registered-person";
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("registered-talents", "在册人才", "Registered talents"));
    }

    @Override
    protected List<Contribution> contributions(List<Person> accepted) {
        return Spans.union(accepted.stream()
                        .map(p -> Span.lasting(p.arrivedOn, p.leftOn, Cause.MOVED_IN, Cause.ENDED))
                        .toList())
                .contributing("registered-talents");
    }

    @Override
    public Optional<Function<Person, Identity>> identity() {
        return Optional.of(record -> Identity.ofPerson(record.personNameIndex));
    }
}
