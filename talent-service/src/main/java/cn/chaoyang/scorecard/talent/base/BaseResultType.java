package cn.chaoyang.scorecard.talent.base;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 基地成效: one record per base and period. Counts persons, from the last day of the period. */
@Singleton
public class BaseResultType extends Register<BaseResult> {

    private static final Field FROM = Field.of(DATE, "periodFrom", "期间开始", "Period from")
            .asRequired()
            .asListed()
            .alsoCalled("起始日期");
    private static final Field UNTIL = Field.of(DATE, "periodUntil", "期间结束", "Period until")
            .asRequired()
            .asListed()
            .alsoCalled("截止日期", "统计截止");
    private static final Field ORDERS = Field.of(INTEGER, "orders", "订单班人数", "In ordered classes")
            .asListed()
            .alsoCalled("订单培养人数");
    private static final Field TRAINEES =
            Field.of(INTEGER, "trainees", "实训人数", "Trainees").asListed().alsoCalled("培训人数", "实习人数");
    private static final Field RETAINED = Field.of(INTEGER, "retained", "留区就业毕业生", "Graduates retained")
            .asListed()
            .alsoCalled("留长就业人数", "本地就业人数");

    BaseResultType(Clock clock) {
        super(
                BaseResult.class,
                "base-results",
                Text.of("基地成效", "Results of bases"),
                form(clock),
                Set.of("rsj", "rcb", "jyj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "baseName", "基地名称", "Base")
                                .asRequired()
                                .asListed()
                                .alsoCalled("基地", "名称"),
                        FROM,
                        UNTIL,
                        ORDERS,
                        TRAINEES,
                        RETAINED,
                        NOTE),
                List.of(
                        Rules.happened(clock, UNTIL),
                        Rules.inOrder(FROM, UNTIL),
                        Rules.notNegative(ORDERS, TRAINEES, RETAINED)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("base-order-students", "订单培养人数", "Students on order"),
                Measure.of("base-trainees", "实训人数", "Trainees"),
                Measure.of("base-graduates-retained", "留用毕业生人数", "Graduates retained"));
    }

    @Override
    protected List<Contribution> contributions(List<BaseResult> accepted) {
        return accepted.stream()
                .flatMap(result -> Stream.of(
                        persons("base-order-students", result.orders, result.periodUntil),
                        persons("base-trainees", result.trainees, result.periodUntil),
                        persons("base-graduates-retained", result.retained, result.periodUntil)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Contribution persons(String measure, Long persons, LocalDate day) {
        return persons == null || persons == 0
                ? null
                : new Contribution(measure, BigDecimal.valueOf(persons), day, null, Cause.PUBLISHED, null);
    }
}
