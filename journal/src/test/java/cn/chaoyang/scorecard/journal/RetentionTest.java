package cn.chaoyang.scorecard.journal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 30);

    @ParameterizedTest
    @ValueSource(strings = {"P179D", "P5M", "P0D", "P-3Y"})
    void shouldRefuseToStartUnderSixMonths(String keep) {
        assertThatThrownBy(() -> Retention.require(Period.parse(keep), TODAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("journal.keep is " + Period.parse(keep) + ", under 180 days");
    }

    @Test
    void shouldStartFromThatOn() {
        assertThatCode(() -> Retention.require(Period.ofDays(180), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> Retention.require(Period.ofYears(3), TODAY)).doesNotThrowAnyException();
    }
}
