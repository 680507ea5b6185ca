package cn.chaoyang.scorecard.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.unit.Act;
import cn.chaoyang.scorecard.access.unit.Act.Kind;
import cn.chaoyang.scorecard.access.unit.Act.Share;
import cn.chaoyang.scorecard.access.unit.Unit;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    private final Plan plan = PlanLoader.load();

    @Test
    void holdsThePlanAsPublished() {
        assertThat(plan.counts()).isEqualTo(new Plan.Counts(5, 6, 16, 19, 69, 18));
        assertThat(plan.meta().docNo()).isEqualTo("朝府办〔2025〕6号");
    }

    @Test
    void callsItsUnitsWhatTheFileOfUnitsCallsThem() {
        Units units = Units.shipped();
        assertThat(plan.units()).hasSize(19).allSatisfy(unit -> assertThat(units.find(unit.id()))
                .map(Unit::name)
                .contains(unit.name()));
    }

    @Test
    void isCarriedOnADayByWhoeverCameAfterItsUnits() {
        // Given
        List<Unit> all = new ArrayList<>(Units.shipped().all());
        all.add(new Unit("new", "示例新局", false, null, null, false));
        LocalDate day = LocalDate.of(2026, 7, 1);
        Units units = Units.of(
                all,
                List.of(
                        new Act(Kind.ESTABLISHED, List.of("new"), null, List.of(), day, "示例〔2026〕1号"),
                        new Act(
                                Kind.MERGED,
                                List.of("kjj", "gxj"),
                                null,
                                List.of(new Share("new", Set.of())),
                                day,
                                "示例〔2026〕1号")));

        // When
        Plan before = PlanOnDay.of(plan, units.on(day.minusDays(1)));
        Plan then = PlanOnDay.of(plan, units.on(day));

        // Then
        assertThat(before).isEqualTo(plan);
        assertThat(then.units()).contains(new Plan.Unit("new", "示例新局", "区政府工作部门"));
        assertThat(then.programmes().stream().flatMap(p -> p.actions().stream()))
                .noneMatch(action ->
                        action.units().contains("kjj") || action.leadUnit().equals("gxj"))
                .anyMatch(action -> action.units().contains("new"));
        assertThat(then.indicator("I10").orElseThrow().leadUnit()).isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource({
        "I01, 16",
        "I02, 5",
        "I05, 90",
        "I07, 601",
        "I08, 80",
        "I09, 551",
        "I10, 301",
        "I11, 101",
        "I12, 1000",
        "I13, 200000",
        "I14, 50",
        "I16, 100000000",
        "I17, 11",
        "I18, 11",
        "I19, 500000000.01"
    })
    void requiresTheLeastValueThatSatisfiesTheComparator(String id, BigDecimal required) {
        // Given
        Target target = plan.indicator(id).orElseThrow().target();

        // When, Then
        assertThat(target.required()).isEqualByComparingTo(required);
        assertThat(target.isReached(required)).isTrue();
        BigDecimal step = "元".equals(target.unit()) ? new BigDecimal("0.01") : BigDecimal.ONE;
        assertThat(target.isReached(required.subtract(step))).isFalse();
    }

    @Test
    void saysWhatTheComparatorMeans() {
        assertThat(plan.indicator("I10").orElseThrow().target().text()).isEqualTo("突破300，须达301");
        assertThat(plan.indicator("I02").orElseThrow().target().text()).isEqualTo("须达5");
        assertThat(plan.indicator("I16").orElseThrow().target().text()).isEqualTo("须达1亿元");
        assertThat(plan.indicator("I19").orElseThrow().target().text()).isEqualTo("超5亿元");
        assertThat(plan.indicator("I17").orElseThrow().expected()).isTrue();
    }

    @Test
    void readsIndicatorsAsTheRulesSay() {
        assertThat(plan.indicator("I10").orElseThrow().reading()).isEqualTo(new Reading.Stock("high-tech-enterprises"));
        assertThat(plan.indicator("I14").orElseThrow().reading())
                .isEqualTo(new Reading.CumulativeSince("science-vice-presidents", LocalDate.of(2025, 1, 1)));
        assertThat(plan.indicator("I14").orElseThrow().definition()).isEqualTo(Indicator.Definition.PENDING);
        assertThat(plan.indicator("I07").orElseThrow().reading()).isEqualTo(new Reading.Annual("local-transfers"));
        assertThat(plan.indicator("I13").orElseThrow().reading()).isEqualTo(new Reading.Series("talent-total"));
        assertThat(plan.indicators()).hasSize(19).allSatisfy(indicator -> {
            assertThat(indicator.card()).as(indicator.id()).isNotNull();
            assertThat(indicator.records()).as(indicator.id()).startsWith("/registers/");
        });
    }

    @Test
    void showsPunctuationFullWidth() {
        assertThat(plan.indicator("I05").orElseThrow().quote()).isEqualTo("到2027年，累计承担省市科技攻关项目90项，攻克关键技术100项");
        assertThat(plan.programmes().get(0).no()).isEqualTo("（一）");
        assertThat(Punctuation.fullWidth("ratio 3:1, plain")).isEqualTo("ratio 3:1, plain");
    }
}
