package cn.chaoyang.scorecard.fund.fund;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.code.FundCode;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 基金: one record per fund. Counts the funds in existence; their size is in {@link CapitalType}. */
@Singleton
public class FundType extends Register<Fund> {

    private static final Field APPROVED_ON = Field.of(DATE, "approvedOn", "上级审批日期", "Approved on");
    private static final Field FOUNDED_ON =
            Field.of(DATE, "foundedOn", "设立日期", "Founded on").asListed().alsoCalled("成立日期", "工商登记日期");
    private static final Field FILED_ON =
            Field.of(DATE, "filedOn", "备案日期", "Filed on").alsoCalled("基金业协会备案日期");
    private static final Field INVESTS_UNTIL = Field.of(DATE, "investsUntil", "投资期至", "Invests until");
    private static final Field ENDS_ON =
            Field.of(DATE, "endsOn", "存续期至", "Ends on").asListed().alsoCalled("到期日期", "退出期至");

    FundType(Clock clock) {
        super(Fund.class, "funds", Text.of("基金", "Funds"), form(clock), Set.of("czj", "chaoying"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        PlanFund.FIELD.labelled("是否朝阳科创基金", "Which fund"),
                        Field.of(TEXT, "name", "基金全称", "Full name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称", "基金名称"),
                        Field.option(
                                        "organisation",
                                        "组织形式",
                                        "Organisation",
                                        List.of(
                                                Option.of("PARTNERSHIP", "有限合伙", "Limited partnership"),
                                                Option.of("COMPANY", "公司制", "Company"),
                                                Option.of("CONTRACT", "契约型", "By contract")))
                                .alsoCalled("形式"),
                        Field.of(TEXT, "managerName", "管理人", "Manager")
                                .asListed()
                                .alsoCalled("基金管理人"),
                        Field.of(CODE, "managerCode", "管理人登记编号", "Manager’s code")
                                .alsoCalled("管理人编号", "P编号")
                                .checked(FundCode.manager()),
                        Field.of(CODE, "productCode", "基金产品编码", "Product’s code")
                                .alsoCalled("产品编码", "基金编号", "备案编码")
                                .checked(FundCode.product()),
                        Field.of(TEXT, "custodian", "托管行", "Custodian").alsoCalled("托管银行", "托管人"),
                        Field.of(TEXT, "approvalNo", "上级审批文号", "Approval")
                                .alsoCalled("审批文号", "提级审批文号")
                                .helped("县区设立政府投资基金须按规定提级审批；填批复文号", "A district’s fund needs its superior’s approval"),
                        APPROVED_ON,
                        FOUNDED_ON,
                        FILED_ON,
                        INVESTS_UNTIL,
                        ENDS_ON,
                        Field.of(TEXT, "direction", "投资方向", "Invests in").alsoCalled("投向"),
                        Field.of(TEXT, "decisionBody", "决策机构", "Decided by").alsoCalled("投资决策机构", "投资决策委员会"),
                        NOTE),
                List.of(
                        Rules.happened(clock, APPROVED_ON, FOUNDED_ON, FILED_ON),
                        Rules.inOrder(FOUNDED_ON, INVESTS_UNTIL),
                        Rules.inOrder(INVESTS_UNTIL, ENDS_ON),
                        Rules.inOrder(FOUNDED_ON, ENDS_ON)));
    }

    @Override
    public Optional<Function<Fund, Identity>> identity() {
        return Optional.of(fund -> Identity.named(fund.name).coded(fund.productCode));
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("funds", "基金", "Funds"));
    }

    /** Of several records that were found to be one fund, the one changed last says how long it exists. */
    @Override
    protected List<Contribution> contributions(List<Fund> accepted) {
        Fund fund = accepted.get(0);
        return fund.foundedOn == null ? List.of() : List.of(existence(fund));
    }

    private static Contribution existence(Fund fund) {
        LocalDate until = fund.endsOn == null ? null : fund.endsOn.plusDays(1);
        return until == null
                ? Contribution.forGood("funds", fund.foundedOn, Cause.SIGNED)
                : Contribution.during("funds", fund.foundedOn, until, Cause.SIGNED, Cause.ENDED);
    }
}
