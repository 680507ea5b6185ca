package cn.chaoyang.scorecard.innovation.property;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.REVOKED_ON;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.innovation.Recognition;
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

/** 知识产权示范: one record per body and level; a body counts once. */
@Singleton
public class DemonstrationType extends Register<Demonstration> {

    private static final Field RECOGNISED_ON =
            Field.of(DATE, "recognisedOn", "认定日期", "Recognised on").asListed();
    private static final Field VALID_UNTIL =
            Field.of(DATE, "validUntil", "有效期至", "Valid until").helped("含当日", "Inclusive");

    DemonstrationType(Clock clock) {
        super(
                Demonstration.class,
                "property-demonstrations",
                Text.of("知识产权示范", "Demonstration of protection"),
                form(clock),
                Set.of("scjg"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.option(
                                        "kind",
                                        "类别",
                                        "Kind",
                                        List.of(
                                                Option.of("ZONE", "知识产权保护示范区", "Zone"),
                                                Option.of("UNIVERSITY", "示范高校", "University"),
                                                Option.of("INSTITUTE", "示范科研院所", "Institute"),
                                                Option.of("ENTERPRISE", "示范（优势）企业", "Enterprise")))
                                .asRequired()
                                .asListed(),
                        Field.of(TEXT, "name", "名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("单位名称"),
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
                        Recognition.STAGE,
                        DOCUMENT_NO,
                        RECOGNISED_ON,
                        VALID_UNTIL,
                        REVOKED_ON,
                        NOTE),
                List.of(
                        Rules.happened(clock, RECOGNISED_ON),
                        Recognition.dated(RECOGNISED_ON),
                        Rules.inOrder(RECOGNISED_ON, VALID_UNTIL),
                        Rules.inOrder(RECOGNISED_ON, REVOKED_ON)));
    }

    /** Since 2: what is only publicised does not count. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("property-demonstrations", "知识产权示范", "Property demonstrations"));
    }

    @Override
    protected List<Contribution> contributions(List<Demonstration> accepted) {
        return Spans.union(accepted.stream()
                        .filter(d -> Recognition.reached(d.stage))
                        .flatMap(d -> Recognition.inForce(d.recognisedOn, d.validUntil, d.revokedOn).stream())
                        .toList())
                .contributing("property-demonstrations");
    }

    @Override
    public Optional<Function<Demonstration, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
