package cn.chaoyang.scorecard.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private final SumTable sums = new SumTable();

    private void entry(String measure, String day, int amount) {
        sums.add(measure, LocalDate.parse(day), BigDecimal.valueOf(amount));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void anExpiringStockCountsUntilTheDayBefore() {
        // Given
        entry("m", "2025-11-14", 1);
        entry("m", "2028-11-14", -1);
        Reading stock = new Reading.Stock("m");

        // When, Then
        assertThat(stock.on(day("2025-11-13"), sums)).contains(BigDecimal.ZERO);
        assertThat(stock.on(day("2028-11-13"), sums)).contains(BigDecimal.ONE);
        assertThat(stock.on(day("2028-11-14"), sums))
                .hasValueSatisfying(value -> assertThat(value).isZero());
    }

    @Test
    void aCumulativeCountForgetsWhatWasBeforeItsStart() {
        // Given
        entry("m", "2024-12-31", 5);
        entry("m", "2025-01-01", 2);

        // When, Then
        assertThat(new Reading.CumulativeSince("m", SINCE).on(day("2026-01-01"), sums))
                .contains(BigDecimal.valueOf(2));
        assertThat(new Reading.CumulativeSince("m", SINCE).on(day("2024-12-31"), sums))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void aYearlyCountBeginsAtNothingEachYear() {
        // Given
        entry("m", "2026-12-31", 5);
        entry("m", "2027-01-01", 2);

        // When, Then
        assertThat(new Reading.Annual("m").on(day("2026-12-31"), sums)).contains(BigDecimal.valueOf(5));
        assertThat(new Reading.Annual("m").on(day("2027-01-01"), sums)).contains(BigDecimal.valueOf(2));
    }

    @Test
    void aRatioKeepsTheRawFraction() {
        // Given: 79.96 %, which prints as 80.0 %
        entry("a", "2026-01-01", 1999);
        entry("b", "2026-01-01", 2500);
        Reading ratio = new Reading.Ratio("a", "b", SINCE);

        // When, Then
        assertThat(ratio.on(day("2026-06-30"), sums))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("79.96"));
        assertThat(ratio.on(day("2025-06-30"), sums)).as("nothing to divide by").isEmpty();
    }
}
