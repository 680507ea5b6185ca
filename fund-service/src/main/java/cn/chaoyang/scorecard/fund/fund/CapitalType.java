package cn.chaoyang.scorecard.fund.fund;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.code.FundCode;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * 基金出资 (I16, rules.md §2.8): the size of 朝阳科创基金 is what is promised to it (认缴), from the day of the agreement or its
 * registration; what is paid in (实缴) is a measure beside. Each step is a record, so a day in the past keeps its figure.
 */
@Singleton
public class CapitalType extends Register<Capital> {

    static final String COMMITTED = "COMMITTED";

    private static final Field AMOUNT = Field.of(MONEY, "amount", "金额", "Amount")
            .asRequired()
            .asListed()
            .alsoCalled("出资额", "认缴额", "实缴额", "认缴金额", "实缴金额")
            .helped("元；可写 5000万、1亿；减资填负数", "元; 5000万 and 1亿 are understood; a reduction is below 0");
    private static final Field EFFECTIVE_ON = Field.of(DATE, "effectiveOn", "日期", "Day")
            .asRequired()
            .asListed()
            .alsoCalled("认缴日期", "实缴日期", "出资日期", "到账日期")
            .helped("认缴：合伙协议或工商登记日；实缴：到账日", "Committed: the agreement or its registration; paid: the day it arrived");

    CapitalType(Clock clock) {
        super(Capital.class, "capital", Text.of("基金出资", "Capital of funds"), form(clock), Set.of("czj", "chaoying"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        PlanFund.FIELD.labelled("是否朝阳科创基金", "Which fund"),
                        Field.of(TEXT, "fundName", "基金全称", "Fund’s name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("基金名称"),
                        Field.of(CODE, "fundCode", "基金产品编码", "Fund’s code")
                                .alsoCalled("产品编码", "基金编号", "备案编码")
                                .helped(
                                        "与出资人代码一起，认定两家单位报的是同一笔出资",
                                        "With the contributor’s code it tells that two filings are one")
                                .checked(FundCode.product()),
                        Field.option(
                                        "kind",
                                        "出资类别",
                                        "Kind",
                                        List.of(
                                                Option.of(COMMITTED, "认缴", "Committed"),
                                                Option.of("PAID_IN", "实缴", "Paid in")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("类别", "认缴或实缴"),
                        Field.of(TEXT, "contributor", "出资人", "Contributor")
                                .asRequired()
                                .asListed()
                                .alsoCalled("出资方", "合伙人"),
                        CommonFields.creditCode("contributorCreditCode", "出资人统一社会信用代码", "Contributor’s credit code")
                                .alsoCalled("统一社会信用代码", "信用代码", "出资人信用代码"),
                        AMOUNT,
                        EFFECTIVE_ON,
                        DOCUMENT_NO.labelled("协议或凭证编号", "Agreement or receipt"),
                        NOTE),
                List.of(Rules.happened(clock, EFFECTIVE_ON), CapitalType::some));
    }

    private static List<Violation> some(Values values) {
        return values.has("amount") && values.money("amount").signum() == 0
                ? List.of(Violation.error("amount", "zero", "金额不应为0", "An amount of 0 changes nothing"))
                : List.of();
    }

    @Override
    public Optional<Function<Capital, Identity>> identity() {
        return Optional.of(Capital::identity);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("fund-committed", "基金认缴（元）", "Committed to the fund, 元"),
                Measure.of("fund-paid-in", "基金实缴（元）", "Paid in to the fund, 元"));
    }

    /** Of several filings of one step, the one changed last says how much it is. */
    @Override
    protected List<Contribution> contributions(List<Capital> accepted) {
        Capital step = accepted.get(0);
        return PlanFund.CHAOYANG_INNOVATION.equals(step.fund)
                ? List.of(new Contribution(
                        COMMITTED.equals(step.kind) ? "fund-committed" : "fund-paid-in",
                        step.amount,
                        step.effectiveOn,
                        null,
                        Cause.SIGNED,
                        null))
                : List.of();
    }
}
