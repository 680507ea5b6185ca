package cn.chaoyang.scorecard.talent.base;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 产教融合基地: one record per base. Counts the bases in force by kind. */
@Singleton
public class BaseType extends Register<Base> {

    private static final Field FOUNDED_ON = Field.of(DATE, "foundedOn", "设立日期", "Founded on")
            .asRequired()
            .asListed()
            .alsoCalled("认定日期", "挂牌日期", "签约日期", "成立日期");
    private static final Field ENDED_ON = Field.of(DATE, "endedOn", "终止日期", "Ended on")
            .alsoCalled("结束日期", "撤销日期")
            .helped("含当日", "Inclusive");

    BaseType(Clock clock) {
        super(Base.class, "bases", Text.of("产教融合基地", "Training bases"), form(clock), Set.of("rsj", "rcb", "jyj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        BaseKind.FIELD,
                        Field.of(TEXT, "name", "基地名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称"),
                        Field.option(
                                        "field",
                                        "领域",
                                        "Field",
                                        List.of(
                                                Option.of("NEW_ENERGY", "新能源", "New energy"),
                                                Option.of("PHOTONICS", "光电信息", "Photonics"),
                                                Option.of("AGRICULTURE", "现代农业", "Modern agriculture"),
                                                Option.of("FILM", "影视文化", "Film"),
                                                Option.of("OTHER", "其他", "Other")))
                                .asListed()
                                .alsoCalled("产业领域"),
                        Field.of(TEXT, "host", "牵头单位", "Host")
                                .asRequired()
                                .asListed()
                                .alsoCalled("建设单位", "依托单位", "院校"),
                        Field.of(TEXT, "partner", "合作企业", "Partner").alsoCalled("共建企业", "合作单位"),
                        DOCUMENT_NO,
                        FOUNDED_ON,
                        ENDED_ON,
                        DISTRICT_BASIS,
                        NOTE),
                List.of(Rules.happened(clock, FOUNDED_ON), Rules.inOrder(FOUNDED_ON, ENDED_ON)));
    }

    @Override
    protected List<Contribution> contributions(List<Base> accepted) {
        return accepted.stream()
                .filter(base -> !OUTSIDE.equals(base.districtBasis))
                .map(BaseType::inForce)
                .toList();
    }

    private static Contribution inForce(Base base) {
        String measure = BaseKind.valueOf(base.kind).measure();
        LocalDate after = base.endedOn == null ? null : base.endedOn.plusDays(1);
        return after == null
                ? Contribution.forGood(measure, base.foundedOn, Cause.GRANTED)
                : Contribution.during(measure, base.foundedOn, after, Cause.GRANTED, Cause.ENDED);
    }
}
