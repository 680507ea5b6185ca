package cn.chaoyang.scorecard.innovation.first;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.FLAG;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.innovation.Recognition;
import cn.chaoyang.scorecard.register.form.CommonFields;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** “三首”产品: one record per product and level. Counts products ever recognised, each once whatever its levels. */
@Singleton
public class FirstProductType extends Register<FirstProduct> {

    private static final Field RECOGNISED_ON =
            Field.of(DATE, "recognisedOn", "认定日期", "Recognised on").asListed().alsoCalled("公告日期");
    private static final Field VALID_UNTIL = Field.of(DATE, "validUntil", "有效期至", "Valid until");
    private static final Field SOLD_ON = Field.of(DATE, "firstSoldOn", "首次销售日期", "First sold on");

    FirstProductType(Clock clock) {
        super(FirstProduct.class, "firsts", Text.of("“三首”产品", "Firsts"), form(clock), Set.of("gxj", "kjj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.option("kind", "类别", "Kind", FirstKind.options())
                                .asRequired()
                                .asListed()
                                .alsoCalled("三首类别"),
                        Field.of(TEXT, "name", "产品名称", "Product")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称"),
                        Field.of(TEXT, "model", "规格型号（版本号）", "Model").alsoCalled("规格型号", "版本号", "型号"),
                        Field.of(TEXT, "enterpriseName", "企业名称", "Enterprise")
                                .asRequired()
                                .asListed()
                                .alsoCalled("研制单位", "申报单位"),
                        CommonFields.creditCode("creditCode", "统一社会信用代码", "Credit code"),
                        Field.option(
                                        "level",
                                        "级别",
                                        "Level",
                                        List.of(
                                                Option.of("NATIONAL", "国家级", "National"),
                                                Option.of("PROVINCIAL", "省级", "Provincial"),
                                                Option.of("MUNICIPAL", "市级", "Municipal")))
                                .asRequired()
                                .asListed(),
                        Field.of(INTEGER, "year", "认定年度", "Year").asListed().alsoCalled("年度"),
                        Recognition.STAGE,
                        DOCUMENT_NO,
                        RECOGNISED_ON,
                        VALID_UNTIL,
                        Field.of(TEXT, "firstUser", "首个用户", "First user").alsoCalled("用户"),
                        SOLD_ON,
                        Field.of(FLAG, "insured", "享受保险补偿", "Insurance compensated")
                                .alsoCalled("保险补偿"),
                        DISTRICT_BASIS,
                        NOTE),
                List.of(
                        Rules.happened(clock, RECOGNISED_ON, SOLD_ON),
                        Recognition.dated(RECOGNISED_ON),
                        Rules.inOrder(RECOGNISED_ON, VALID_UNTIL)));
    }

    /** Since 2: a product is one of its enterprise, and what is only publicised does not count. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return Arrays.stream(FirstKind.values())
                .map(kind -> Measure.of(kind.measure(), kind.label()))
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<FirstProduct> accepted) {
        return accepted.stream()
                .filter(p -> Recognition.reached(p.stage) && !OUTSIDE.equals(p.districtBasis))
                .min(Comparator.comparing(p -> p.recognisedOn))
                .map(p -> Contribution.forGood(FirstKind.valueOf(p.kind).measure(), p.recognisedOn, Cause.GRANTED))
                .stream()
                .toList();
    }

    @Override
    public Optional<Function<FirstProduct, Identity>> identity() {
        return Optional.of(product -> Identity.named(product.name + product.model));
    }
}
