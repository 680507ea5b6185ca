package cn.chaoyang.scorecard.fund.credit;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.revision.Counting;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 科技信贷产品: one record per product and branch; counted by legal institution and product. */
@Singleton
public class CreditProductType extends RecordType<CreditProduct> {

    /** A product's institution and name, as a monthly report names them too. */
    static final Field INSTITUTION = Field.of(TEXT, "institution", "机构", "Institution")
            .asRequired()
            .asListed()
            .alsoCalled("银行", "法人机构", "机构名称", "金融机构")
            .helped("填法人机构；支行、分行填“网点”", "The legal institution; a branch goes into its own field");

    static final Field INSTITUTION_CREDIT_CODE = CommonFields.creditCode(
                    "institutionCreditCode", "机构统一社会信用代码", "Institution’s credit code")
            .helped("法人机构的代码；填写后按代码认定同一机构，名称写法不同也只计一种", "With it, however its name is written, it is one");

    static final Field LAUNCHED_ON = Field.of(DATE, "launchedOn", "上线日期", "Launched on")
            .asRequired()
            .asListed()
            .alsoCalled("推出日期", "上线日", "发布日期")
            .helped("在本区开办之日，自当日起计入", "Offered in the district from this day");
    private static final Field WITHDRAWN_ON = Field.of(DATE, "withdrawnOn", "停办日期", "Withdrawn on")
            .asListed()
            .alsoCalled("下架日期", "下架日")
            .helped("仍可办理的最后一日", "The last day it is on offer");

    @Inject
    CreditCounting counting;

    CreditProductType(Clock clock) {
        super(
                CreditProduct.class,
                "credit-products",
                Text.of("科技信贷产品", "Credit products"),
                form(clock),
                Set.of("kjj", "czj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        INSTITUTION,
                        INSTITUTION_CREDIT_CODE,
                        Field.of(TEXT, "branch", "网点", "Branch").asListed().alsoCalled("支行", "分支机构", "经办网点"),
                        Field.of(TEXT, "name", "产品名称", "Product")
                                .asRequired()
                                .asListed()
                                .alsoCalled("产品", "信贷产品"),
                        Field.of(TEXT, "formerNames", "曾用产品名称", "Former names")
                                .alsoCalled("曾用名", "原产品名称")
                                .helped(
                                        "多个用顿号隔开；授信月报按曾用名报送的，归到本产品",
                                        "Separated by commas; reports by these names are its own"),
                        Field.of(TEXT, "series", "产品序列", "Series")
                                .helped("改名前后填同一名称，只计一种；没有改过名的不填", "The same for every name a product has had"),
                        Field.option(
                                        "kind",
                                        "产品类型",
                                        "Kind",
                                        List.of(
                                                Option.of("CREDIT", "信用贷款", "Unsecured loan"),
                                                Option.of(
                                                        "PROPERTY_PLEDGE", "知识产权质押", "Pledge of intellectual property"),
                                                Option.of("WITH_EQUITY", "投贷联动", "Loan with equity"),
                                                Option.of("BY_POINTS", "创新积分贷", "By innovation points"),
                                                Option.of("GUARANTEE", "担保", "Guarantee"),
                                                Option.of("INSURANCE", "保险", "Insurance"),
                                                Option.of("OTHER", "其他贷款", "Another loan")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("类型")
                                .helped("担保、保险类默认不计入信贷产品数（口径待确认）", "Guarantees and insurance do not count by default"),
                        Field.of(FLAG, "headOffice", "总行产品本地落地", "From the head office")
                                .alsoCalled("是否总行产品"),
                        Field.of(TEXT, "lineRange", "额度区间", "Lines").alsoCalled("额度", "授信额度区间"),
                        Field.of(TEXT, "term", "期限", "Term").alsoCalled("贷款期限"),
                        Field.of(TEXT, "targetGroup", "适用对象", "For").alsoCalled("对象", "适用企业"),
                        LAUNCHED_ON,
                        WITHDRAWN_ON,
                        NOTE),
                List.of(Rules.happened(clock, LAUNCHED_ON), Rules.inOrder(LAUNCHED_ON, WITHDRAWN_ON)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(CreditProductRule.ON_SALE, "科技信贷产品（在售）", "Credit products on sale"),
                Measure.of(CreditProductRule.WITH_GUARANTEES, "科技信贷产品（含担保、保险）", "Credit products, with guarantees"),
                Measure.of(CreditProductRule.LAUNCHED, "科技信贷产品（累计推出）", "Credit products launched"));
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
    protected List<String> alsoCounted(CreditProduct product) {
        return CreditCounting.alsoCounting(product);
    }

    @Override
    public Optional<Function<CreditProduct, Identity>> identity() {
        return Optional.of(product -> Identity.named(product.title()));
    }
}
