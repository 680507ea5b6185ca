package cn.chaoyang.scorecard.innovation.technology;

import static cn.chaoyang.scorecard.register.form.CommonFields.DISTRICT_BASIS;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.CommonFields.OUTSIDE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

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
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * 关键核心技术 (I06, rules.md §2.5): a technology counts once and for good from the day it was mastered, on evidence of its
 * own. One project may yield several.
 */
@Singleton
public class KeyTechnologyType extends Register<KeyTechnology> {

    private static final Field ACHIEVED_ON = Field.of(DATE, "achievedOn", "攻克日期", "Mastered on")
            .asRequired()
            .asListed()
            .alsoCalled("攻克时间", "完成日期", "突破日期")
            .helped("证明材料载明的日期", "The day in the evidence");

    KeyTechnologyType(Clock clock) {
        super(
                KeyTechnology.class,
                "key-technologies",
                Text.of("关键核心技术", "Key technologies"),
                form(clock),
                Set.of("kjj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(CODE, "technologyNo", "技术编号", "Technology number")
                                .alsoCalled("统一编号")
                                .helped(
                                        "两家单位共同攻克、分别申报的填同一编号，只计一次；不填的，同一项目（没有项目的，同一单位）的同名技术才计一次",
                                        "The same for partners who both claim it: it counts once. Without it the name within a"
                                                + " project, or within a body, does"),
                        Field.of(TEXT, "name", "技术名称", "Technology")
                                .asRequired()
                                .asListed()
                                .alsoCalled("关键技术名称", "名称", "技术"),
                        Field.of(TEXT, "claimant", "攻克单位", "Mastered by")
                                .asRequired()
                                .asListed()
                                .alsoCalled("完成单位", "申报单位", "单位"),
                        Field.of(CODE, "projectNumber", "所属项目编号", "Project number")
                                .alsoCalled("项目编号"),
                        Field.of(TEXT, "field", "领域", "Field").asListed().alsoCalled("技术领域"),
                        Field.of(TEXT, "performance", "指标对比", "Performance")
                                .alsoCalled("技术指标", "指标")
                                .helped("达到的指标，与国内、国际比较", "The figure reached, compared at home and abroad"),
                        ACHIEVED_ON,
                        Field.option(
                                        "evidenceKind",
                                        "证明材料类别",
                                        "Evidence",
                                        List.of(
                                                Option.of("ACCEPTANCE", "项目验收意见", "Acceptance of the project"),
                                                Option.of("EVALUATION", "科技成果评价或登记", "Evaluation or registration"),
                                                Option.of("FIRST", "首台(套)等认定", "Recognition as a first"),
                                                Option.of("TEST", "第三方检测报告", "Report of an independent test")))
                                .asListed()
                                .alsoCalled("佐证类别", "证明类别"),
                        Field.of(TEXT, "evidenceNo", "证明材料编号", "Evidence number")
                                .alsoCalled("佐证编号", "报告编号", "验收文号")
                                .helped("填写编号或上传佐证文件；没有证明材料的不计入", "Without evidence it does not count"),
                        DISTRICT_BASIS,
                        NOTE.helped("不得填写涉密内容", "Nothing classified")),
                List.of(Rules.happened(clock, ACHIEVED_ON)));
    }

    /** Since 2: what has no number is one within a project or a body, not wherever the name is the same. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(Measure.of("key-technologies", "关键核心技术", "Key technologies"));
    }

    @Override
    protected List<Contribution> contributions(List<KeyTechnology> accepted) {
        return accepted.stream()
                .filter(t -> t.proven() && !OUTSIDE.equals(t.districtBasis))
                .map(t -> t.achievedOn)
                .min(Comparator.naturalOrder())
                .map(day -> Contribution.forGood("key-technologies", day, Cause.GRANTED))
                .stream()
                .toList();
    }

    @Override
    public Optional<Function<KeyTechnology, Identity>> identity() {
        return Optional.of(record -> Identity.named(record.name));
    }
}
