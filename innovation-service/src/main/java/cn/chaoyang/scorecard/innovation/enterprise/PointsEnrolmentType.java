package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** 企业创新积分制纳入企业: one record per enterprise; see {@link PointsRule}. */
@Singleton
public class PointsEnrolmentType extends RecordType<PointsEnrolment> {

    private static final Field ENROLLED_ON = Field.of(DATE, "enrolledOn", "纳入日期", "Enrolled on")
            .asRequired()
            .asListed()
            .alsoCalled("纳入评价日期");
    private static final Field LEFT_ON =
            Field.of(DATE, "leftOn", "退出日期", "Left on").helped("纳入的最后一日", "The last day enrolled");
    private static final Field SCORE = Field.of(TEXT, "score", "下发得分", "Score received")
            .asListed()
            .alsoCalled("创新积分", "积分")
            .helped("只填上级下发的得分，本系统不计算积分", "Only what the city hands down: no score is worked out here");
    private static final Field SCORED_ON = Field.of(DATE, "scoredOn", "得分日期", "Score of");
    private static final Field SOURCE =
            Field.of(TEXT, "scoreSource", "得分来源", "Source").alsoCalled("来源文件");

    private final EnterpriseCounting counting;

    PointsEnrolmentType(Clock clock, EnterpriseCounting counting) {
        super(PointsEnrolment.class, "points", Text.of("创新积分制纳入企业", "Innovation points"), form(clock), Set.of("kjj"));
        this.counting = counting;
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        CommonFields.creditCode("creditCode", "统一社会信用代码", "Credit code")
                                .asRequired()
                                .asListed(),
                        Field.of(TEXT, "enterpriseName", "企业名称", "Enterprise")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称", "单位名称"),
                        ENROLLED_ON,
                        LEFT_ON,
                        SCORE,
                        SCORED_ON,
                        SOURCE,
                        NOTE),
                List.of(
                        Rules.happened(clock, ENROLLED_ON, LEFT_ON, SCORED_ON),
                        Rules.inOrder(ENROLLED_ON, LEFT_ON),
                        Rules.requiredWhen(values -> values.has("score"), "有得分的", "of the score", SCORED_ON, SOURCE)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(PointsRule.MEASURE, "创新积分制覆盖企业", "Enterprises covered by innovation points"),
                Measure.of(PointsRule.ALL, "创新积分制纳入企业（全部）", "Enterprises in innovation points, all"));
    }

    @Override
    public EnterpriseCounting counting() {
        return counting;
    }
}
