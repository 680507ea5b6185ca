package cn.chaoyang.scorecard.talent.person;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.register.record.Restriction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 人才工程入选: one record per person, programme and year; counted by person. */
@Singleton
public class AwardType extends Register<Award> {

    /** The stages at and after the selection. */
    static final Set<String> SELECTED = Set.of("SELECTED", "SIGNED", "ASSESSED", "COMPLETED", "CANCELLED");

    private static final Field LEVEL = Field.option("level", "级别", "Level", AwardLevel.options())
            .asRequired()
            .asListed()
            .alsoCalled("工程级别", "项目级别")
            .helped("国家、省、市级计入，区级不计入", "National, provincial and municipal programmes count");
    private static final Field PROGRAMME = Field.of(TEXT, "programme", "人才工程", "Programme")
            .asRequired()
            .asListed()
            .alsoCalled("工程名称", "计划名称", "人才计划")
            .helped(
                    "国家级一律填“" + NationalProgrammes.CODE + "”，不写名称",
                    "Of the nation: always “" + NationalProgrammes.CODE + "”, never its name");
    private static final Field STAGE = Field.option(
                    "stage",
                    "状态",
                    "Stage",
                    List.of(
                            Option.of("APPLIED", "申报", "Applied"),
                            Option.of("RECOMMENDED", "推荐", "Recommended"),
                            Option.of("REVIEWED", "评审", "Reviewed"),
                            Option.of("PUBLICISED", "公示", "Publicised"),
                            Option.of("SELECTED", "入选", "Selected"),
                            Option.of("SIGNED", "签约到岗", "Signed"),
                            Option.of("ASSESSED", "考核", "Assessed"),
                            Option.of("COMPLETED", "期满", "Completed"),
                            Option.of("CANCELLED", "取消资格", "Cancelled")))
            .asRequired()
            .asListed()
            .alsoCalled("阶段", "入选状态")
            .helped("公示及以前不计入", "Nothing up to the publication counts");
    private static final Field SELECTED_ON = Field.of(DATE, "selectedOn", "入选日期", "Selected on")
            .asListed()
            .alsoCalled("入选时间", "发文日期", "认定日期")
            .helped("入选文件日期，自当日起计入", "The day of the document; counts from then");
    private static final Field CANCELLED_ON =
            Field.of(DATE, "cancelledOn", "取消资格日期", "Cancelled on").alsoCalled("取消日期");

    AwardType(Clock clock) {
        super(Award.class, "awards", Text.of("人才工程入选", "Programme awards"), form(clock), Set.of("rcb", "rsj", "kjj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        PersonFields.NAME,
                        PersonFields.DOCUMENT_TYPE,
                        PersonFields.IDENTITY_NO,
                        LEVEL,
                        PROGRAMME,
                        Field.of(TEXT, "category", "类别", "Category").alsoCalled("人才类别", "项目类别"),
                        Field.of(INTEGER, "batchYear", "批次年度", "Year")
                                .asRequired()
                                .asListed()
                                .alsoCalled("年度", "批次", "入选年度"),
                        DOCUMENT_NO,
                        STAGE,
                        SELECTED_ON,
                        CANCELLED_ON,
                        Field.of(TEXT, "employer", "入选时工作单位", "Employer")
                                .asRequired()
                                .asListed()
                                .alsoCalled("工作单位", "单位", "申报单位"),
                        CommonFields.creditCode("employerCreditCode", "单位统一社会信用代码", "Employer’s credit code"),
                        Field.option(
                                        "origin",
                                        "培养或引进",
                                        "Origin",
                                        List.of(
                                                Option.of("TRAINED", "培养", "Trained here"),
                                                Option.of("INTRODUCED", "引进", "Introduced")))
                                .alsoCalled("来源"),
                        DISTRICT_BASIS,
                        NOTE),
                List.of(
                        PersonFields.DOCUMENT,
                        Rules.happened(clock, SELECTED_ON, CANCELLED_ON),
                        Rules.requiredWhen(
                                values -> values.has("stage") && SELECTED.contains(values.text("stage")),
                                "已入选的",
                                "once selected",
                                SELECTED_ON,
                                DOCUMENT_NO),
                        Rules.requiredWhen(Rules.is(STAGE, "CANCELLED"), "已取消资格的", "once cancelled", CANCELLED_ON),
                        Rules.inOrder(SELECTED_ON, CANCELLED_ON),
                        NationalProgrammes::unnamed));
    }

    @Override
    public Restriction restriction() {
        return NationalProgrammes.RESTRICTION;
    }

    @Override
    public Optional<String> person(Values values) {
        return PersonFields.person(values);
    }

    @Override
    public Text purpose() {
        return Text.of("统计重大人才工程入选人数（行动计划指标），同一人只计一次", "Counting the persons selected by major programmes, each once");
    }

    @Override
    public Optional<LocalDate> ended(Award record) {
        return Optional.ofNullable(record.cancelledOn);
    }

    @Override
    public String register() {
        return "awarded-person";
    }

    /** Since 2: those selected since 2025 beside. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(AwardRule.MEASURE, "重大人才工程入选人数", "Major-programme talents"),
                Measure.of(AwardRule.SINCE_2025, "重大人才工程入选人数（2025年起）", "Major-programme talents since 2025"));
    }

    @Override
    protected List<Contribution> contributions(List<Award> accepted) {
        return AwardRule.count(accepted);
    }

    /** Published: a piece of the pseudonym, nothing of the person. */
    @Override
    protected String subjectTitle(List<Award> accepted) {
        return "人才工程入选者 " + Pseudonym.shown(accepted.get(0).subject);
    }

    @Override
    public Optional<Function<Award, Identity>> identity() {
        return Optional.of(record -> Identity.ofPerson(record.personNameIndex));
    }

    @Override
    public List<List<String>> recognisedBy() {
        return List.of(List.of("identityNo", "batchYear"), List.of("personName", "employer"));
    }
}
