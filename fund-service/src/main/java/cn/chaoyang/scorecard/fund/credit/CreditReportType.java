package cn.chaoyang.scorecard.fund.credit;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 授信月报: one record per institution, product and month, from the bank's sealed table. It has no customers' names. */
@Singleton
public class CreditReportType extends RecordType<CreditReport> {

    private static final Field MONTH = Field.of(DATE, "month", "月份", "Month")
            .asRequired()
            .asListed()
            .alsoCalled("统计月份", "报告期", "截止日期")
            .helped("填当月任一日，例如 2026-10-31；按月末计入", "Any day of the month; counts from its end");
    private static final Field GRANTED = Field.of(MONEY, "granted", "当月批准授信额度", "Granted in the month")
            .asRequired()
            .asListed()
            .alsoCalled("新增授信额度", "当月授信额度", "批准额度")
            .helped("含续授信；只报合计，不报客户", "With renewals; totals only, no customers");
    private static final Field RENEWED = Field.of(MONEY, "renewed", "其中续授信原额度", "Of which renewed")
            .asListed()
            .alsoCalled("续授信额度", "续贷原额度")
            .helped("续授信的按净增计入：批准额度减原额度", "A renewal counts with what it adds");
    private static final Field IN_FORCE =
            Field.of(MONEY, "inForce", "月末有效授信余额", "Lines in force").asListed().alsoCalled("有效授信余额", "授信余额");
    private static final Field ENTERPRISES =
            Field.of(INTEGER, "enterprises", "惠及企业户数", "Enterprises").alsoCalled("户数", "企业户数");

    @Inject
    CreditCounting counting;

    CreditReportType(Clock clock) {
        super(
                CreditReport.class,
                "credit-reports",
                Text.of("授信月报", "Monthly credit reports"),
                form(clock),
                Set.of("kjj", "czj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        CreditProductType.INSTITUTION,
                        CreditProductType.INSTITUTION_CREDIT_CODE,
                        Field.of(TEXT, "product", "产品名称", "Product")
                                .asRequired()
                                .asListed()
                                .alsoCalled("产品", "信贷产品")
                                .helped(
                                        "与“科技信贷产品”名册一致；担保、保险类产品的额度默认不计",
                                        "As on the register of products; lines of guarantees and insurance do not count by default"),
                        MONTH,
                        GRANTED,
                        RENEWED,
                        IN_FORCE,
                        ENTERPRISES,
                        DOCUMENT_NO.labelled("盖章月报编号", "Sealed table").alsoCalled("报表编号", "月报编号"),
                        NOTE),
                List.of(
                        Rules.notNegative(GRANTED, RENEWED, IN_FORCE, ENTERPRISES),
                        values -> month(values, LocalDate.now(clock)),
                        CreditReportType::renewedWithin));
    }

    private static List<Violation> month(Values values, LocalDate today) {
        return values.has("month")
                        && YearMonth.from(values.date("month")).atEndOfMonth().isAfter(today)
                ? List.of(Violation.error(
                        "month", "month-not-over", "该月尚未结束，月末后再报", "The month is not over: report it after its end"))
                : List.of();
    }

    private static List<Violation> renewedWithin(Values values) {
        return values.has("granted")
                        && values.has("renewed")
                        && values.money("renewed").compareTo(values.money("granted")) > 0
                ? List.of(Violation.warning(
                        "renewed",
                        "renewed-more",
                        "续授信原额度大于批准额度，净增为负，请核对",
                        "More was renewed than granted, so the net is below 0: check both"))
                : List.of();
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(CreditReportRule.GRANTED, "新增授信（元）", "Credit granted, 元"),
                Measure.of(CreditReportRule.IN_FORCE, "有效授信余额（元）", "Credit lines in force, 元"),
                Measure.of(
                        CreditReportRule.GRANTED + CreditReportRule.WITH_GUARANTEES,
                        "新增授信（含担保、保险，元）",
                        "Credit granted, with guarantees, 元"),
                Measure.of(
                        CreditReportRule.IN_FORCE + CreditReportRule.WITH_GUARANTEES,
                        "有效授信余额（含担保、保险，元）",
                        "Credit lines in force, with guarantees, 元"));
    }

    /** A report says by its names which it is of; those that differ in writing only are offered as one. */
    @Override
    public Optional<Function<CreditReport, Identity>> identity() {
        return Optional.of(report -> Identity.named(report.institution + report.product));
    }

    /** Banks enter what they offer and lend themselves. */
    @Override
    public boolean admitsOutsideUnits() {
        return true;
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    protected List<String> alsoCounted(CreditReport report) {
        return CreditCounting.alsoCounting(report);
    }
}
