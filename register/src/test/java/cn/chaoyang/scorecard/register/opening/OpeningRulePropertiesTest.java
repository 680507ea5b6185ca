package cn.chaoyang.scorecard.register.opening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.opening.OpeningRule.Balance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever arrives in whatever order, the total on the balance's day is the greater of balance and records. */
class OpeningRulePropertiesTest {

    private static final String MEASURE = "things";
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 31);

    @Property
    void shouldNeverCountABalanceBesideItsRecords(
            @ForAll @IntRange(max = 20) int signed,
            @ForAll @Size(max = 30) List<@IntRange(min = -400, max = 400) Integer> days) {
        Balance balance = new Balance(FIRST, BigDecimal.valueOf(signed), BigDecimal.ZERO);
        List<Contribution> records = new ArrayList<>();
        for (int day : days) {
            Contribution record = Contribution.forGood(MEASURE, FIRST.plusDays(day), Cause.GRANTED);
            records.add(record);
            balance = balance.plus(OpeningRule.on(FIRST, MEASURE, List.of(record)));
            List<Contribution> opening = OpeningRule.count(MEASURE, List.of(balance));

            BigDecimal byRecords = OpeningRule.on(FIRST, MEASURE, records);
            BigDecimal total = byRecords.add(OpeningRule.on(FIRST, MEASURE, opening));
            assertThat(total).isEqualByComparingTo(BigDecimal.valueOf(signed).max(byRecords));
            assertThat(opening).allSatisfy(c -> assertThat(c.amount()).isPositive());
            assertThat(OpeningRule.on(FIRST.minusDays(1), MEASURE, opening)).isZero();
        }
    }

    @Property
    void shouldLetALaterBalanceTakeThePlaceOfAnEarlier(
            @ForAll @IntRange(max = 50) int earlier,
            @ForAll @IntRange(max = 50) int later,
            @ForAll @IntRange(max = 50) int counted) {
        LocalDate second = FIRST.plusYears(1);
        List<Contribution> opening = OpeningRule.count(
                MEASURE,
                List.of(
                        new Balance(second, BigDecimal.valueOf(later), BigDecimal.valueOf(counted)),
                        new Balance(FIRST, BigDecimal.valueOf(earlier), BigDecimal.valueOf(counted))));

        assertThat(OpeningRule.on(second.minusDays(1), MEASURE, opening))
                .isEqualByComparingTo(String.valueOf(Math.max(0, earlier - counted)));
        assertThat(OpeningRule.on(second, MEASURE, opening))
                .isEqualByComparingTo(String.valueOf(Math.max(0, later - counted)));
    }
}
