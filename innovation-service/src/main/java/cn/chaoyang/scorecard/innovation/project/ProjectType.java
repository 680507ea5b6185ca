package cn.chaoyang.scorecard.innovation.project;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 科技攻关项目: one record per project number. */
@Singleton
public class ProjectType extends Register<Project> {

    static final String TACKLING = "TACKLING";
    static final String ENTERPRISE = "ENTERPRISE";
    static final String NO_PART = "NONE";
    static final String CANCELLED = "CANCELLED";

    private static final Field STAGE = Field.option(
                    "stage",
                    "状态",
                    "Stage",
                    List.of(
                            Option.of("APPLIED", "申报", "Applied for"),
                            Option.of("PUBLICISED", "拟立项公示", "Publicised"),
                            Option.of("RUNNING", "立项在研", "Running"),
                            Option.of("CONCLUDED", "验收结题", "Concluded"),
                            Option.of("TERMINATED", "终止", "Terminated"),
                            Option.of(CANCELLED, "撤销", "Cancelled")))
            .asRequired()
            .asListed()
            .alsoCalled("项目状态", "进展状态", "阶段")
            .helped(
                    "申报、公示不计入；终止仍计入；撤销自始不计，子课题一并不计",
                    "A terminated project still counts; a cancelled one never did, nor do its parts");
    private static final Field APPROVED_ON = Field.of(DATE, "approvedOn", "立项日期", "Approved on")
            .asListed()
            .alsoCalled("立项时间", "下达日期", "批准日期")
            .helped("下达文件日期，自当日起计入", "The day of the approval's document; counts from then");
    private static final Field GRANT = Field.of(MONEY, "grantAmount", "财政经费", "Grant")
            .alsoCalled("财政资金", "专项经费", "资助金额")
            .helped("元；可写 50万、1.2亿", "元; 50万 and 1.2亿 are understood");
    private static final Field OWN =
            Field.of(MONEY, "ownAmount", "自筹经费", "Own funds").alsoCalled("自筹资金");
    private static final Field BEGINS_ON =
            Field.of(DATE, "beginsOn", "开始日期", "Begins on").alsoCalled("起始日期", "项目开始时间");
    private static final Field ENDS_ON =
            Field.of(DATE, "endsOn", "结束日期", "Ends on").alsoCalled("终止日期", "完成日期", "项目结束时间");

    ProjectType(Clock clock) {
        super(Project.class, "projects", Text.of("科技攻关项目", "Projects"), form(clock), Set.of("kjj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(CODE, "number", "项目编号", "Number")
                                .asRequired()
                                .asListed()
                                .alsoCalled("立项编号", "课题编号", "编号")
                                .helped(
                                        "同一编号只计一次；滚动支持的沿用原编号",
                                        "One number counts once, however many years it is funded")
                                .exampled("20250201068GX"),
                        Field.of(TEXT, "name", "项目名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("课题名称", "名称"),
                        Field.of(CODE, "parentNumber", "所属项目编号", "Part of")
                                .alsoCalled("主项目编号", "上级项目编号")
                                .helped("子课题填主项目编号，与主项目合计一次", "Of a sub-project: it counts with its project"),
                        Field.of(TEXT, "programme", "计划类别", "Programme").alsoCalled("计划名称", "专项名称", "所属计划"),
                        Field.option(
                                        "kind",
                                        "项目类型",
                                        "Kind",
                                        List.of(
                                                Option.of(TACKLING, "科技攻关", "Tackling"),
                                                Option.of("AFTERWARDS", "后补助", "Paid afterwards"),
                                                Option.of("OTHER", "其他", "Other")))
                                .asRequired()
                                .alsoCalled("类型")
                                .helped("只有科技攻关计入", "Only tackling projects count"),
                        Field.option(
                                        "level",
                                        "级别",
                                        "Level",
                                        List.of(
                                                Option.of("NATIONAL", "国家级", "National"),
                                                Option.of("PROVINCIAL", "省级", "Provincial"),
                                                Option.of("MUNICIPAL", "市级", "Municipal"),
                                                Option.of("DISTRICT", "区级", "District")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("项目级别")
                                .helped("指标只计省级、市级", "The indicator counts provincial and municipal ones"),
                        DOCUMENT_NO,
                        APPROVED_ON,
                        Field.of(TEXT, "leadName", "牵头单位", "Led by")
                                .asRequired()
                                .asListed()
                                .alsoCalled("承担单位", "主持单位"),
                        CommonFields.creditCode("leadCreditCode", "牵头单位统一社会信用代码", "Leader’s credit code")
                                .alsoCalled("牵头单位信用代码", "承担单位统一社会信用代码", "统一社会信用代码", "信用代码"),
                        Field.option(
                                        "leadType",
                                        "牵头单位类型",
                                        "Kind of leader",
                                        List.of(
                                                Option.of(ENTERPRISE, "企业", "Enterprise"),
                                                Option.of("UNIVERSITY", "高校", "University"),
                                                Option.of("INSTITUTE", "科研院所", "Institute"),
                                                Option.of("OTHER", "其他", "Other")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("承担单位类型", "单位类型"),
                        Field.of(TEXT, "participants", "参与单位", "Participants").alsoCalled("合作单位", "参加单位"),
                        Field.of(FLAG, "enterpriseJoins", "有企业参与", "An enterprise takes part")
                                .alsoCalled("是否有企业参与", "企业参与"),
                        Field.option(
                                        "districtPart",
                                        "域内单位角色",
                                        "Part of the district",
                                        List.of(
                                                Option.of("LEAD", "牵头", "Leads"),
                                                Option.of("JOINS", "参与", "Takes part"),
                                                Option.of(NO_PART, "无", "None")))
                                .asRequired()
                                .alsoCalled("区内单位角色", "域内参与方式")
                                .helped("朝阳区内单位在项目中牵头或参与才计入", "Counts when a body of the district leads or takes part"),
                        Field.option(
                                        "mode",
                                        "攻关方式",
                                        "Mode",
                                        List.of(
                                                Option.of("ALONE", "自主攻关", "Alone"),
                                                Option.of("JOINT", "联合攻关", "Jointly"),
                                                Option.of("CHALLENGE", "揭榜挂帅", "By a challenge")))
                                .alsoCalled("组织方式"),
                        Field.of(TEXT, "field", "领域", "Field").alsoCalled("技术领域", "产业领域"),
                        GRANT,
                        OWN,
                        BEGINS_ON,
                        ENDS_ON,
                        STAGE,
                        NOTE),
                List.of(
                        Rules.happened(clock, APPROVED_ON),
                        Rules.requiredWhen(
                                Rules.is(STAGE, "RUNNING", "CONCLUDED", "TERMINATED"),
                                "已立项的",
                                "once it is approved",
                                APPROVED_ON),
                        Rules.inOrder(BEGINS_ON, ENDS_ON),
                        Rules.notNegative(GRANT, OWN)));
    }

    /** Since 2: the numerator is of the project's own day, and a cancelled project takes its sub-projects with it. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(ProjectRule.PROJECTS, "科技攻关项目", "Projects"),
                Measure.of(ProjectRule.WITH_ENTERPRISE, "企业牵头或参与的科技攻关项目", "Projects with an enterprise"));
    }

    @Override
    protected List<Contribution> contributions(List<Project> accepted) {
        return ProjectRule.count(accepted);
    }

    @Override
    public Optional<Function<Project, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
