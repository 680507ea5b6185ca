package cn.chaoyang.scorecard.innovation.incubator;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.CommonFields.REVOKED_ON;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

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
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 孵化载体: one record per incubator and title; an incubator counts once, and beside it by the new standard. */
@Singleton
public class IncubatorType extends Register<Incubator> {

    /** 标准级 and 卓越级 of the standard of 2025. */
    private static final Set<String> NEW_STANDARD = Set.of("STANDARD", "EXCELLENT");

    private static final Field RECOGNISED_ON =
            Field.of(DATE, "recognisedOn", "认定日期", "Recognised on").asListed().alsoCalled("公告日期", "备案日期");
    private static final Field VALID_UNTIL =
            Field.of(DATE, "validUntil", "有效期至", "Valid until").helped("含当日", "Inclusive");
    private static final Field AREA =
            Field.of(INTEGER, "area", "面积（平方米）", "Area, m²").alsoCalled("场地面积", "面积");
    private static final Field INCUBATED =
            Field.of(INTEGER, "incubated", "在孵企业（家）", "Incubated").asListed().alsoCalled("在孵企业数", "在孵企业");

    IncubatorType(Clock clock) {
        super(Incubator.class, "incubators", Text.of("孵化载体", "Incubators"), form(clock), Set.of("kjj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "name", "载体名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("孵化器名称", "名称")
                                .helped("按新标准换发称号的填同一名称，不重复计", "The same after it is relabelled: it counts once"),
                        Field.of(TEXT, "operator", "运营机构", "Operator")
                                .asListed()
                                .alsoCalled("运营主体", "运营单位"),
                        CommonFields.creditCode("creditCode", "统一社会信用代码", "Credit code"),
                        Field.option(
                                        "title",
                                        "称号",
                                        "Title",
                                        List.of(
                                                Option.of("STANDARD", "标准级孵化器", "Standard"),
                                                Option.of("EXCELLENT", "卓越级孵化器", "Excellent"),
                                                Option.of("NATIONAL_OLD", "国家级孵化器（原标准）", "National, old standard"),
                                                Option.of("PROVINCIAL", "省级孵化器", "Provincial"),
                                                Option.of("MUNICIPAL", "市级孵化器", "Municipal"),
                                                Option.of("MAKERSPACE", "众创空间", "Makerspace"),
                                                Option.of("ACCELERATOR", "加速器", "Accelerator")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("级别", "认定级别", "类别"),
                        Recognition.STAGE,
                        DOCUMENT_NO,
                        RECOGNISED_ON,
                        VALID_UNTIL,
                        REVOKED_ON,
                        AREA,
                        INCUBATED,
                        Field.of(INTEGER, "assessedYear", "绩效评价年度", "Assessed for"),
                        Field.of(TEXT, "assessment", "绩效评价结果", "Assessment").alsoCalled("评价结果"),
                        DISTRICT_BASIS,
                        NOTE),
                List.of(
                        Rules.happened(clock, RECOGNISED_ON),
                        Recognition.dated(RECOGNISED_ON),
                        Rules.inOrder(RECOGNISED_ON, VALID_UNTIL),
                        Rules.inOrder(RECOGNISED_ON, REVOKED_ON),
                        Rules.notNegative(AREA, INCUBATED)));
    }

    /** Since 2: what is only publicised does not count. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("incubators", "孵化载体", "Incubators"),
                Measure.of("incubators-of-2025-standard", "孵化载体（2025年标准）", "Incubators by the standard of 2025"));
    }

    @Override
    protected List<Contribution> contributions(List<Incubator> accepted) {
        List<Contribution> all = new ArrayList<>(inForce(accepted).contributing("incubators"));
        all.addAll(inForce(accepted.stream()
                        .filter(i -> NEW_STANDARD.contains(i.title))
                        .toList())
                .contributing("incubators-of-2025-standard"));
        return all;
    }

    private static Spans inForce(List<Incubator> incubators) {
        return Spans.union(incubators.stream()
                .filter(i -> Recognition.reached(i.stage) && !OUTSIDE.equals(i.districtBasis))
                .flatMap(i -> Recognition.inForce(i.recognisedOn, i.validUntil, i.revokedOn).stream())
                .toList());
    }

    @Override
    public Optional<Function<Incubator, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
