package cn.chaoyang.scorecard.talent.base;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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
    public List<Measure> measures() {
        return Arrays.stream(BaseKind.values())
                .map(kind -> Measure.of(kind.measure(), kind.label()))
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<Base> accepted) {
        return accepted.stream()
                .filter(base -> !OUTSIDE.equals(base.districtBasis))
                .collect(groupingBy(
                        base -> BaseKind.valueOf(base.kind).measure(),
                        TreeMap::new,
                        mapping(
                                base -> Span.lasting(base.foundedOn, base.endedOn, Cause.GRANTED, Cause.ENDED),
                                toList())))
                .entrySet()
                .stream()
                .flatMap(kind -> Spans.union(kind.getValue()).contributing(kind.getKey()).stream())
                .toList();
    }

    @Override
    public Optional<Function<Base, Identity>> identity() {
        return Optional.of(base -> Identity.named(base.name));
    }
}
