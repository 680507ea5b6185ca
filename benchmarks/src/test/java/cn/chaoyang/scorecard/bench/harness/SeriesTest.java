package cn.chaoyang.scorecard.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(Series.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Series.of(9, 1, 5, 7).median()).isEqualTo(6);
    }

    @Test
    void aPercentileIsTheSmallestThatSoManyDoNotExceed() {
        // Given
        Series hundred =
                Series.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());

        // Then
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Series.of(3).percentile(1)).isEqualTo(3);
    }

    @Test
    void nothingMeasuredIsNoSeries() {
        assertThatThrownBy(Series::of).hasMessage("nothing was measured");
    }
}
