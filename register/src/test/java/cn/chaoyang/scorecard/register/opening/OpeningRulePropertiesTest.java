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
        Balance balance = ofEverything(FIRST, signed);
        List<Contribution> records = new ArrayList<>();
        for (int day : days) {
            Contribution record = begunOn(FIRST.plusDays(day));
            records.add(record);
            balance = balance.plus(balance.countedIn(MEASURE, List.of(record)));
            List<Contribution> opening = OpeningRule.count(MEASURE, List.of(balance));

            BigDecimal byRecords = on(FIRST, records);
            BigDecimal total = byRecords.add(on(FIRST, opening));
            assertThat(total).isEqualByComparingTo(BigDecimal.valueOf(signed).max(byRecords));
            assertThat(opening).allSatisfy(c -> assertThat(c.amount()).isPositive());
            assertThat(on(FIRST.minusDays(1), opening)).isZero();
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
                        ofEverything(second, later).plus(BigDecimal.valueOf(counted)),
                        ofEverything(FIRST, earlier).plus(BigDecimal.valueOf(counted))));

        assertThat(on(second.minusDays(1), opening)).isEqualByComparingTo(atLeastZero(earlier - counted));
        assertThat(on(second, opening)).isEqualByComparingTo(atLeastZero(later - counted));
    }

    @Property
    void shouldStandToItsLastDayAndNotLonger(
            @ForAll @IntRange(min = 1, max = 50) int signed,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @IntRange(min = 1, max = 900) int laterAfter) {
        LocalDate last = FIRST.plusDays(days);
        LocalDate second = FIRST.plusDays(laterAfter);
        Balance lapsing = new Balance(FIRST, BigDecimal.valueOf(signed), null, last, BigDecimal.ZERO);

        // By itself
        List<Contribution> alone = OpeningRule.count(MEASURE, List.of(lapsing));
        assertThat(on(FIRST, alone)).isEqualByComparingTo(BigDecimal.valueOf(signed));
        assertThat(on(last, alone)).isEqualByComparingTo(BigDecimal.valueOf(signed));
        assertThat(on(last.plusDays(1), alone)).isZero();
        assertThat(alone).extracting(Contribution::endsBy).containsExactly(Cause.EXPIRY);

        // And before a later one, which it never adds to
        List<Contribution> both = OpeningRule.count(MEASURE, List.of(lapsing, ofEverything(second, 7)));
        assertThat(on(second, both)).isEqualByComparingTo("7");
        assertThat(both.get(0).endsBy()).isEqualTo(last.isBefore(second) ? Cause.EXPIRY : Cause.REPLACED);
    }

    @Property
    void shouldStandOnlyForWhatBeginsInItsPeriod(
            @ForAll @IntRange(max = 30) int signed,
            @ForAll @Size(max = 30) List<@IntRange(min = -400, max = 600) Integer> days) {
        // Given a total of 2025
        LocalDate since = FIRST.plusDays(1);
        LocalDate end = FIRST.plusYears(1);
        Balance balance = ofPeriod(since, end, signed);
        List<Contribution> records =
                days.stream().map(day -> begunOn(FIRST.plusDays(day))).toList();

        List<Contribution> opening =
                OpeningRule.count(MEASURE, List.of(balance.plus(balance.countedIn(MEASURE, records))));

        // Then what the year comes to is the greater of the two, whatever there was before and comes after
        long ofTheYear = days.stream()
                .map(day -> FIRST.plusDays(day))
                .filter(day -> !day.isBefore(since) && !day.isAfter(end))
                .count();
        BigDecimal total = on(end, records).add(on(end, opening)).subtract(on(FIRST, records));
        assertThat(total).isEqualByComparingTo(BigDecimal.valueOf(Math.max(signed, ofTheYear)));
    }

    @Property
    void shouldLetPeriodsThatFollowEachOtherStandTogether(
            @ForAll @IntRange(max = 50) int first,
            @ForAll @IntRange(max = 50) int half,
            @ForAll @IntRange(max = 50) int whole) {
        LocalDate second = FIRST.plusYears(1);
        Balance year = ofPeriod(FIRST.plusDays(1), second, first);
        Balance halfYear = ofPeriod(second.plusDays(1), second.plusDays(181), half);
        Balance wholeYear = ofPeriod(second.plusDays(1), second.plusYears(1), whole);

        List<Contribution> opening = OpeningRule.count(MEASURE, List.of(wholeYear, year, halfYear));

        assertThat(on(halfYear.on(), opening)).isEqualByComparingTo(BigDecimal.valueOf(first + half));
        assertThat(on(wholeYear.on(), opening)).isEqualByComparingTo(BigDecimal.valueOf(first + whole));
        assertThat(OpeningRule.crossing(List.of(wholeYear, year, halfYear))).isEmpty();
    }

    @Property
    void shouldNameTheBalanceWhosePeriodAnotherCrosses(@ForAll @IntRange(max = 364) int days) {
        Balance everything = ofEverything(FIRST.plusYears(1), 5);
        Balance year = ofPeriod(FIRST.plusDays(1), FIRST.plusYears(1), 5);
        Balance within = ofPeriod(FIRST.plusDays(2 + (long) days), FIRST.plusYears(2), 5);

        boolean crosses = !within.periodFrom().isAfter(year.on());
        assertThat(OpeningRule.crossing(List.of(year, within)).isPresent()).isEqualTo(crosses);
        assertThat(OpeningRule.crossing(List.of(within, everything)).isPresent())
                .isEqualTo(crosses);
    }

    private static Balance ofEverything(LocalDate on, int amount) {
        return new Balance(on, BigDecimal.valueOf(amount), null, null, BigDecimal.ZERO);
    }

    private static Balance ofPeriod(LocalDate from, LocalDate on, int amount) {
        return new Balance(on, BigDecimal.valueOf(amount), from, null, BigDecimal.ZERO);
    }

    private static Contribution begunOn(LocalDate day) {
        return Contribution.forGood(MEASURE, day, Cause.GRANTED);
    }

    private static BigDecimal on(LocalDate day, List<Contribution> contributions) {
        return ofEverything(day, 0).countedIn(MEASURE, contributions);
    }

    private static BigDecimal atLeastZero(int amount) {
        return BigDecimal.valueOf(Math.max(0, amount));
    }
}
