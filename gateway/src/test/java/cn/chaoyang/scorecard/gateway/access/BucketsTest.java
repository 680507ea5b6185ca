package cn.chaoyang.scorecard.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final AtomicLong now = new AtomicLong();
    private final Buckets buckets = new Buckets(2, 3, 2, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void aBurstPassesAndTheNextIsToldWhenToComeBack() {
        // Given
        takeAll("a");

        // When
        long seconds = buckets.take("a");

        // Then
        assertThat(seconds).isEqualTo(1);
        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void aSecondLaterASecondsWorthPasses() {
        // Given
        takeAll("a");

        // When
        now.addAndGet(Duration.ofSeconds(1).toNanos());

        // Then
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(1);
    }

    @Test
    void ofMoreKeysThanAreRememberedTheLongestIdleIsForgotten() {
        // Given
        takeAll("a");
        takeAll("b");
        buckets.take("a");

        // When
        takeAll("c");

        // Then
        assertThat(buckets.take("a")).as("asked last").isEqualTo(1);
        assertThat(buckets.take("b")).as("forgotten").isZero();
    }

    private void takeAll(String key) {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take(key)).isZero();
        }
    }
}
