package cn.chaoyang.scorecard.innovation.platform;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.REVOKED_ON;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
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

/** 创新平台: one record per platform, name and level; counted by chain. */
@Singleton
public class PlatformType extends Register<Platform> {

    private static final Field KIND = Field.option("kind", "平台类别", "Kind", PlatformKind.options())
            .asRequired()
            .asListed()
            .alsoCalled("类别", "类型", "平台类型");
    private static final Field STAGE = Field.option(
                    "stage",
                    "阶段",
                    "Stage",
                    List.of(
                            Option.of("INCUBATING", "培育", "Being prepared"),
                            Option.of("APPLIED", "申报", "Applied for"),
                            Option.of("PUBLICISED", "公示", "Publicised"),
                            Option.of(Platform.RECOGNISED, "已认定（备案）", "Recognised"),
                            Option.of("RECTIFYING", "整改", "Being put right"),
                            Option.of(Platform.REVOKED, "撤销", "Revoked"),
                            Option.of(Platform.LAPSED, "备案失效", "Filing void")))
            .asRequired()
            .asListed()
            .alsoCalled("状态", "认定阶段", "平台状态")
            .helped(
                    "培育、申报、公示均不计入；筹建不是认定；整改期间仍计，撤销、考核不合格备案失效的自其日期起不计",
                    "Nothing before the recognition counts; while it is put right it still does, revoked or void no longer");
    private static final Field RECOGNISED_ON = Field.of(DATE, "recognisedOn", "认定日期", "Recognised on")
            .asListed()
            .alsoCalled("认定（备案）日期", "备案日期", "批准日期", "立项日期", "揭牌日期")
            .helped("认定、立项或备案文件的日期，自当日起计入", "The day of the document; counts from then");
    private static final Field LAPSED_ON = Field.of(DATE, "lapsedOn", "备案失效日期", "Filing void from")
            .alsoCalled("失效日期", "备案失效时间")
            .helped("考核不合格的，自当日起不再计入", "After a failed assessment: counts no longer from this day on");
    private static final Field REORGANISED_ON = Field.of(DATE, "reorganisedOn", "重组日期", "Reorganised on")
            .alsoCalled("重组时间")
            .helped("自当日起由重组后的平台计入；两条记录的“平台序列”填同一名称", "From this day the platform that follows it counts");
    private static final Field VALID_UNTIL = Field.of(DATE, "validUntil", "有效期至", "Valid until")
            .alsoCalled("备案有效期", "有效期")
            .helped("含当日；没有期限的不填", "Inclusive; empty when there is no end");

    private static final Field CYCLE = Field.of(INTEGER, "assessmentCycle", "考核周期（年）", "Assessed every (years)")
            .alsoCalled("考核周期", "评价周期");

    PlatformType(Clock clock) {
        super(
                Platform.class,
                "platforms",
                Text.of("创新平台", "Innovation platforms"),
                form(clock),
                Set.of("kjj", "fgj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        KIND,
                        Field.of(TEXT, "name", "平台名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称", "实验室名称", "中心名称"),
                        Field.of(TEXT, "chain", "平台序列", "Chain")
                                .helped(
                                        "更名、重组前后和国、省、市多级认定的同一平台填同一名称，只计一次；只有一条记录的不填",
                                        "The same for all names and levels of one platform, which counts once"),
                        Field.of(TEXT, "host", "依托单位", "Host")
                                .asRequired()
                                .asListed()
                                .alsoCalled("牵头单位", "建设单位", "牵头高校")
                                .helped("多家共建的填牵头单位，按牵头单位计一次", "The leading one, where several share it"),
                        Field.of(TEXT, "partners", "共建单位", "Partners").alsoCalled("合作单位", "参建单位"),
                        Field.option(
                                        "level",
                                        "级别",
                                        "Level",
                                        List.of(
                                                Option.of("NATIONAL", "国家级", "National"),
                                                Option.of("PROVINCIAL", "省级", "Provincial"),
                                                Option.of("MUNICIPAL", "市级", "Municipal")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("平台级别"),
                        Field.of(TEXT, "field", "领域（学科）", "Field").alsoCalled("领域", "学科", "技术领域"),
                        STAGE,
                        DOCUMENT_NO,
                        RECOGNISED_ON,
                        VALID_UNTIL,
                        REVOKED_ON,
                        LAPSED_ON,
                        REORGANISED_ON,
                        CYCLE,
                        Field.of(INTEGER, "assessedYear", "考核年度", "Assessed for")
                                .alsoCalled("评价年度"),
                        Field.of(TEXT, "assessment", "考核结果", "Assessment").alsoCalled("考核等次", "评价结果"),
                        DISTRICT_BASIS,
                        Field.of(TEXT, "address", "地址", "Address").alsoCalled("平台地址"),
                        NOTE.helped("不得填写涉密内容；国防类平台只计数，不写研究内容", "Nothing classified")),
                List.of(
                        Rules.happened(clock, RECOGNISED_ON),
                        Rules.requiredWhen(
                                Rules.is(STAGE, Platform.RECOGNISED, "RECTIFYING"),
                                "已认定的",
                                "once it is recognised",
                                RECOGNISED_ON,
                                DOCUMENT_NO),
                        Rules.requiredWhen(
                                Rules.is(STAGE, Platform.REVOKED),
                                "已撤销的",
                                "once it is revoked",
                                RECOGNISED_ON,
                                REVOKED_ON),
                        Rules.requiredWhen(
                                Rules.is(STAGE, Platform.LAPSED),
                                "备案失效的",
                                "once its filing is void",
                                RECOGNISED_ON,
                                LAPSED_ON),
                        Rules.notNegative(CYCLE),
                        Rules.inOrder(RECOGNISED_ON, LAPSED_ON),
                        Rules.inOrder(RECOGNISED_ON, VALID_UNTIL),
                        Rules.inOrder(RECOGNISED_ON, REVOKED_ON),
                        Rules.inOrder(RECOGNISED_ON, REORGANISED_ON)));
    }

    /** Since 2: platforms of two hosts are two though they have one name, and a failed assessment may end one. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(PlatformKind.DISCIPLINE.measure(), "省级一流学科联合创新平台", "First-class-discipline platforms"),
                Measure.of(PlatformKind.STATE_LABORATORY.measure(), "国家重点实验室", "National key laboratories"),
                Measure.of(PlatformRule.REORGANISED, "国家重点实验室（只计已重组）", "National key laboratories, reorganised"),
                Measure.of(PlatformKind.PROOF_OF_CONCEPT.measure(), "概念验证中心", "Proof-of-concept centres"),
                Measure.of(PlatformKind.PILOT_SCALE.measure(), "成果转化中试中心", "Pilot-scale centres"),
                Measure.of(PlatformKind.OTHER.measure(), "其他研发平台", "Other platforms"));
    }

    @Override
    protected List<Contribution> contributions(List<Platform> accepted) {
        return PlatformRule.count(accepted);
    }

    @Override
    public Optional<Function<Platform, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
