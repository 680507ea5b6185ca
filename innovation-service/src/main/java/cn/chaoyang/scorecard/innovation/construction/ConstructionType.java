package cn.chaoyang.scorecard.innovation.construction;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 重点建设项目: one record per project. Counts the projects that have passed each of the four stages. */
@Singleton
public class ConstructionType extends Register<Construction> {

    private static final Field PLANNED = stage("plannedOn", "规划控制日期", "Planned on", "规划日期");
    private static final Field STUDIED = stage("studiedOn", "项目可研日期", "Study finished on", "可研批复日期");
    private static final Field APPROVED = stage("approvedOn", "立项审批日期", "Approved on", "立项日期");
    private static final Field BEGUN = stage("begunOn", "开工日期", "Begun on", "项目跟踪起始日期");
    private static final Field FINISHED = stage("finishedOn", "竣工日期", "Finished on", "建成日期");
    private static final Field INVESTMENT =
            Field.of(MONEY, "investment", "总投资", "Investment").asListed().alsoCalled("计划总投资", "投资额");
    private static final Field INVESTED =
            Field.of(MONEY, "invested", "累计完成投资", "Invested so far").alsoCalled("完成投资");

    ConstructionType(Clock clock) {
        super(
                Construction.class,
                "constructions",
                Text.of("重点建设项目", "Construction projects"),
                form(clock),
                Set.of("fgj", "gxj", "swj", "jkq", "kjj"));
    }

    private static Field stage(String name, String zh, String en, String synonym) {
        return Field.of(DATE, name, zh, en).asListed().alsoCalled(synonym);
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(TEXT, "name", "项目名称", "Project")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称"),
                        Field.of(TEXT, "park", "所属园区", "Park")
                                .asListed()
                                .alsoCalled("园区", "所在园区")
                                .helped("例如永春生物医药城", "For example 永春生物医药城"),
                        Field.of(TEXT, "owner", "建设单位", "Owner").alsoCalled("业主单位", "投资主体"),
                        PLANNED,
                        STUDIED,
                        APPROVED,
                        BEGUN,
                        FINISHED,
                        DOCUMENT_NO,
                        INVESTMENT,
                        INVESTED,
                        Field.of(TEXT, "progress", "进展情况", "Progress").alsoCalled("形象进度", "进展"),
                        NOTE),
                List.of(
                        Rules.happened(clock, PLANNED, STUDIED, APPROVED, BEGUN, FINISHED),
                        Rules.inOrder(PLANNED, STUDIED),
                        Rules.inOrder(STUDIED, APPROVED),
                        Rules.inOrder(APPROVED, BEGUN),
                        Rules.inOrder(BEGUN, FINISHED),
                        Rules.notNegative(INVESTMENT, INVESTED)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("constructions-planned", "重大项目（谋划）", "Constructions planned"),
                Measure.of("constructions-studied", "重大项目（可研）", "Constructions studied"),
                Measure.of("constructions-approved", "重大项目（批复）", "Constructions approved"),
                Measure.of("constructions-begun", "重大项目（开工）", "Constructions begun"),
                Measure.of("constructions-finished", "重大项目（竣工）", "Constructions finished"));
    }

    @Override
    protected List<Contribution> contributions(List<Construction> accepted) {
        List<Contribution> all = new ArrayList<>();
        for (Construction project : accepted) {
            since("constructions-planned", project.plannedOn, all);
            since("constructions-studied", project.studiedOn, all);
            since("constructions-approved", project.approvedOn, all);
            since("constructions-begun", project.begunOn, all);
            since("constructions-finished", project.finishedOn, all);
        }
        return all;
    }

    private static void since(String measure, LocalDate day, List<Contribution> to) {
        if (day != null) {
            to.add(Contribution.forGood(measure, day, Cause.GRANTED));
        }
    }
}
