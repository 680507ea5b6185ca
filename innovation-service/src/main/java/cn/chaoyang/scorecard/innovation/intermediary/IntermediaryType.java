package cn.chaoyang.scorecard.innovation.intermediary;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 科技中介机构: one record per body and kind. Counts those in force. */
@Singleton
public class IntermediaryType extends Register<Intermediary> {

    private static final Field RECOGNISED_ON = Field.of(DATE, "recognisedOn", "认定（备案）日期", "Recognised on")
            .asListed()
            .alsoCalled("认定日期", "备案日期", "成立日期");
    private static final Field VALID_UNTIL =
            Field.of(DATE, "validUntil", "有效期至", "Valid until").helped("含当日", "Inclusive");
    private static final Field MANAGERS = Field.of(INTEGER, "managers", "技术经理人（人）", "Technology managers")
            .asListed()
            .alsoCalled("技术经理人", "技术经纪人");

    IntermediaryType(Clock clock) {
        super(Intermediary.class, "intermediaries", Text.of("科技中介机构", "Intermediaries"), form(clock), Set.of("kjj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "name", "机构名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称", "单位名称"),
                        CommonFields.creditCode("creditCode", "统一社会信用代码", "Credit code"),
                        Field.option(
                                        "kind",
                                        "机构类别",
                                        "Kind",
                                        List.of(
                                                Option.of("TRANSFER", "技术转移机构", "Technology transfer"),
                                                Option.of("EVALUATION", "成果评价机构", "Evaluation"),
                                                Option.of("PROPERTY", "知识产权服务机构", "Intellectual property"),
                                                Option.of("CONSULTING", "科技咨询机构", "Consulting"),
                                                Option.of("OTHER", "其他", "Other")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("类别", "类型"),
                        Field.option(
                                        "level",
                                        "级别",
                                        "Level",
                                        List.of(
                                                Option.of("NATIONAL", "国家级", "National"),
                                                Option.of("PROVINCIAL", "省级", "Provincial"),
                                                Option.of("MUNICIPAL", "市级", "Municipal"),
                                                Option.of("DISTRICT", "区级", "District")))
                                .asListed(),
                        Recognition.STAGE,
                        DOCUMENT_NO,
                        RECOGNISED_ON,
                        VALID_UNTIL,
                        REVOKED_ON,
                        MANAGERS,
                        DISTRICT_BASIS,
                        NOTE),
                List.of(
                        Rules.happened(clock, RECOGNISED_ON),
                        Recognition.dated(RECOGNISED_ON),
                        Rules.inOrder(RECOGNISED_ON, VALID_UNTIL),
                        Rules.inOrder(RECOGNISED_ON, REVOKED_ON),
                        Rules.notNegative(MANAGERS)));
    }

    /** Since 2: what is only publicised does not count. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("intermediaries", "科技中介机构", "Intermediaries"));
    }

    @Override
    protected List<Contribution> contributions(List<Intermediary> accepted) {
        return Spans.union(accepted.stream()
                        .filter(i -> Recognition.reached(i.stage) && !OUTSIDE.equals(i.districtBasis))
                        .flatMap(i -> Recognition.inForce(i.recognisedOn, i.validUntil, i.revokedOn).stream())
                        .toList())
                .contributing("intermediaries");
    }

    @Override
    public Optional<Function<Intermediary, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
