package cn.chaoyang.scorecard.innovation.ladder;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
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
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** 梯次培育库: one record per enterprise and rung. Counts the enterprises on each rung; none of it is a recognition. */
@Singleton
public class LadderStepType extends Register<LadderStep> {

    private static final Field ENTERED_ON = Field.of(DATE, "enteredOn", "入库日期", "Entered on")
            .asRequired()
            .asListed()
            .alsoCalled("培育入库日期");
    private static final Field LEFT_ON =
            Field.of(DATE, "leftOn", "出库日期", "Left on").asListed().helped("在库的最后一日", "The last day on the rung");

    LadderStepType(Clock clock) {
        super(LadderStep.class, "ladder", Text.of("梯次培育库", "The ladder"), form(clock), Set.of("kjj", "gxj"));
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
                        Field.option("rung", "梯次", "Rung", Rung.options())
                                .asRequired()
                                .asListed()
                                .alsoCalled("培育梯次", "类别"),
                        ENTERED_ON,
                        LEFT_ON,
                        Field.option(
                                        "outcome",
                                        "出库原因",
                                        "Outcome",
                                        List.of(
                                                Option.of("PROMOTED", "培育成功", "Promoted"),
                                                Option.of("DROPPED", "移出", "Dropped")))
                                .asListed(),
                        NOTE),
                List.of(Rules.happened(clock, ENTERED_ON, LEFT_ON), Rules.inOrder(ENTERED_ON, LEFT_ON)));
    }

    @Override
    public List<Measure> measures() {
        return Arrays.stream(Rung.values())
                .map(kind -> Measure.of(kind.measure(), kind.label()))
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<LadderStep> accepted) {
        List<Contribution> all = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            all.addAll(Spans.union(accepted.stream()
                            .filter(step -> rung.name().equals(step.rung))
                            .map(LadderStepType::days)
                            .toList())
                    .contributing(rung.measure()));
        }
        return all;
    }

    private static Span days(LadderStep step) {
        return step.leftOn == null
                ? Span.since(step.enteredOn, Cause.GRANTED)
                : Span.during(step.enteredOn, step.leftOn.plusDays(1), Cause.GRANTED, Cause.ENDED);
    }
}
