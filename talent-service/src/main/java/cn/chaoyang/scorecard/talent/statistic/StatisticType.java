package cn.chaoyang.scorecard.talent.statistic;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * 人才资源统计 (I13, rules.md §2.7): one record per year, signed off by a reviewer. A year's figure stands from its last day
 * until the next year's replaces it. A corrected figure is a revision of the year's record.
 */
@Singleton
public class StatisticType extends Register<Statistic> {

    static final String MEASURE = "talent-total";

    private static final Field YEAR = Field.of(INTEGER, "year", "年度", "Year")
            .asRequired()
            .asListed()
            .alsoCalled("统计年度", "年份")
            .helped("统计数截至当年12月31日", "The figure is of 31 December");
    private static final Field TOTAL = count("total", "人才总量", "Total")
            .asRequired()
            .asListed()
            .alsoCalled("合计", "总数", "人才资源总量")
            .helped("已剔除六支队伍之间的重复，不是六项之和", "Without overlap, so not the sum of the six teams");
    private static final List<Field> TEAMS = List.of(
            count("officials", "党政人才", "Officials"),
            count("managers", "企业经营管理人才", "Managers"),
            count("professionals", "专业技术人才", "Professionals"),
            count("skilled", "高技能人才", "Skilled workers"),
            count("rural", "农村实用人才", "Rural talent"),
            count("socialWorkers", "社会工作人才", "Social workers"));
    private static final Field PUBLISHED_ON = Field.of(DATE, "publishedOn", "发布日期", "Published on")
            .asRequired()
            .asListed()
            .alsoCalled("公布日期", "统计发布日期");

    StatisticType(Clock clock) {
        super(Statistic.class, "statistics", Text.of("人才资源统计", "Talent statistics"), form(clock), Set.of("rcb"));
    }

    private static Field count(String name, String zh, String en) {
        return Field.of(INTEGER, name, zh, en);
    }

    private static Form form(Clock clock) {
        List<Field> fields = new ArrayList<>(List.of(YEAR, TOTAL));
        fields.addAll(TEAMS);
        fields.addAll(List.of(
                Field.of(TEXT, "publisher", "发布单位", "Published by")
                        .asRequired()
                        .asListed()
                        .alsoCalled("统计单位", "来源单位"),
                DOCUMENT_NO.asRequired().labelled("来源文件", "Source document"),
                PUBLISHED_ON,
                NOTE));
        return new Form(
                fields,
                List.of(
                        Rules.happened(clock, PUBLISHED_ON),
                        values -> year(values, LocalDate.now(clock)),
                        Rules.notNegative(TOTAL),
                        Rules.notNegative(TEAMS.toArray(Field[]::new)),
                        StatisticType::noSmallerThanATeam));
    }

    private static List<Violation> year(Values values, LocalDate today) {
        if (!values.has("year")) {
            return List.of();
        }
        long year = values.integer("year");
        return year < 2000 || year >= today.getYear()
                ? List.of(Violation.error(
                        "year",
                        "year",
                        "统计年度应为2000年至" + (today.getYear() - 1) + "年：当年的数年底才有",
                        "A year from 2000 to " + (today.getYear() - 1) + ": this year’s figure comes at its end"))
                : List.of();
    }

    private static List<Violation> noSmallerThanATeam(Values values) {
        return TEAMS.stream()
                .filter(team -> values.has("total")
                        && values.has(team.name())
                        && values.integer(team.name()) > values.integer("total"))
                .map(team -> Violation.error(
                        "total",
                        "total-too-small",
                        "人才总量小于" + team.label().zh() + "，请核对",
                        "The total is below " + team.label().en()))
                .limit(1)
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<Statistic> accepted) {
        List<Statistic> byYear =
                accepted.stream().sorted(Comparator.comparing(s -> s.year)).toList();
        List<Contribution> series = new ArrayList<>();
        for (int i = 0; i < byYear.size(); i++) {
            LocalDate until = i + 1 < byYear.size() ? byYear.get(i + 1).yearEnd() : null;
            series.add(new Contribution(
                    MEASURE,
                    BigDecimal.valueOf(byYear.get(i).total),
                    byYear.get(i).yearEnd(),
                    until,
                    Cause.PUBLISHED,
                    until == null ? null : Cause.REPLACED));
        }
        return series;
    }

    @Override
    protected String subjectTitle(List<Statistic> accepted) {
        return "全区人才总量（年度统计）";
    }
}
