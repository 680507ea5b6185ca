package cn.chaoyang.scorecard.innovation.property;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.innovation.Recognition;
import cn.chaoyang.scorecard.register.code.PropertyNumber;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 高价值发明专利: one record per patent. Counts those in force that are of high value for one of the five reasons. */
@Singleton
public class PatentType extends Register<Patent> {

    private static final String LONG_KEPT = "LONG_KEPT";
    private static final int YEARS_KEPT = 10;

    private static final Field GRANTED_ON = Field.of(DATE, "grantedOn", "授权日期", "Granted on")
            .asRequired()
            .asListed()
            .alsoCalled("授权公告日", "授权日");
    private static final Field LAPSED_ON =
            Field.of(DATE, "lapsedOn", "失效日期", "Lapsed on").helped("自当日起不再计入", "Counts no longer from this day on");

    PatentType(Clock clock) {
        super(Patent.class, "patents", Text.of("高价值发明专利", "High-value patents"), form(clock), Set.of("scjg"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(CODE, "number", "专利号", "Patent number")
                                .asRequired()
                                .asListed()
                                .alsoCalled("专利申请号")
                                .checked(PropertyNumber.patent()),
                        Field.of(TEXT, "name", "专利名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("发明名称", "名称"),
                        Field.of(TEXT, "owner", "专利权人", "Owner")
                                .asRequired()
                                .asListed()
                                .alsoCalled("权利人"),
                        CommonFields.creditCode("creditCode", "统一社会信用代码", "Credit code"),
                        Field.option(
                                        "reason",
                                        "高价值类别",
                                        "Of high value by",
                                        List.of(
                                                Option.of("EMERGING", "战略性新兴产业", "Emerging industry"),
                                                Option.of("FAMILY", "有海外同族", "Family abroad"),
                                                Option.of(LONG_KEPT, "维持超过10年", "Kept over ten years"),
                                                Option.of("PLEDGED", "较高质押融资金额", "Pledged for much"),
                                                Option.of("PRIZED", "国家科学技术奖或中国专利奖", "Prized")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("类别"),
                        GRANTED_ON,
                        LAPSED_ON,
                        Field.of(TEXT, "portfolio", "专利组合", "Portfolio").alsoCalled("所属组合"),
                        DISTRICT_BASIS,
                        NOTE),
                List.of(Rules.happened(clock, GRANTED_ON), Rules.inOrder(GRANTED_ON, LAPSED_ON)));
    }

    /** Since 2: what is of high value because it was kept over ten years is so only from then on. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("high-value-patents", "高价值发明专利", "High-value patents"));
    }

    @Override
    protected List<Contribution> contributions(List<Patent> accepted) {
        return Spans.union(accepted.stream()
                        .filter(p -> !OUTSIDE.equals(p.districtBasis))
                        .flatMap(p -> Recognition.inForce(ofHighValueFrom(p), null, p.lapsedOn).stream())
                        .toList())
                .contributing("high-value-patents");
    }

    private static LocalDate ofHighValueFrom(Patent patent) {
        return LONG_KEPT.equals(patent.reason) ? patent.grantedOn.plusYears(YEARS_KEPT) : patent.grantedOn;
    }
}
