package cn.chaoyang.scorecard.talent.evaluation;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 人才评价改革检查: one record per check. Counts the checks, and the findings not yet put right. */
@Singleton
public class EvaluationCheckType extends Register<EvaluationCheck> {

    private static final String FAULTY = "FAULTY";

    private static final Field CHECKED_ON =
            Field.of(DATE, "checkedOn", "检查日期", "Checked on").asRequired().asListed();
    private static final Field RECTIFIED_ON =
            Field.of(DATE, "rectifiedOn", "整改完成日期", "Put right on").asListed().alsoCalled("整改日期");

    EvaluationCheckType(Clock clock) {
        super(
                EvaluationCheck.class,
                "evaluation-checks",
                Text.of("人才评价改革检查", "Checks of evaluation"),
                form(clock),
                Set.of("rcb", "rsj", "kjj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "body", "被检查单位", "Body")
                                .asRequired()
                                .asListed()
                                .alsoCalled("单位", "用人单位"),
                        Field.of(TEXT, "subjectMatter", "检查事项", "Matter")
                                .asRequired()
                                .asListed()
                                .alsoCalled("事项", "检查内容")
                                .helped("例如 职称评审文件清理“四唯”条款", "For example clauses of the four “onlys” in a rule"),
                        DOCUMENT_NO.labelled("所查文件文号", "Document checked"),
                        CHECKED_ON,
                        Field.option(
                                        "result",
                                        "检查结果",
                                        "Result",
                                        List.of(
                                                Option.of("SOUND", "符合要求", "Sound"),
                                                Option.of(FAULTY, "需要整改", "To be put right")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("结果"),
                        RECTIFIED_ON,
                        NOTE),
                List.of(Rules.happened(clock, CHECKED_ON, RECTIFIED_ON), Rules.inOrder(CHECKED_ON, RECTIFIED_ON)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("evaluation-checks", "人才评价检查", "Evaluation checks"),
                Measure.of("evaluation-faults-open", "人才评价问题（未整改）", "Evaluation faults, open"));
    }

    @Override
    protected List<Contribution> contributions(List<EvaluationCheck> accepted) {
        List<Contribution> all = new ArrayList<>();
        for (EvaluationCheck check : accepted) {
            all.add(Contribution.forGood("evaluation-checks", check.checkedOn, Cause.PUBLISHED));
            if (FAULTY.equals(check.result) && !check.checkedOn.equals(check.rectifiedOn)) {
                all.add(
                        check.rectifiedOn == null
                                ? Contribution.forGood("evaluation-faults-open", check.checkedOn, Cause.PUBLISHED)
                                : Contribution.during(
                                        "evaluation-faults-open",
                                        check.checkedOn,
                                        check.rectifiedOn,
                                        Cause.PUBLISHED,
                                        Cause.ENDED));
            }
        }
        return all;
    }
}
