package cn.chaoyang.scorecard.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight open = new InFlight(2);

    @Test
    void shouldHaveRoomAgainWhenSomethingHasEnded() {
        assertThat(open.begin("a")).isTrue();
        assertThat(open.begin("a")).isTrue();
        assertThat(open.begin("a")).isFalse();
        open.end("a");
        assertThat(open.begin("a")).isTrue();
        assertThat(open.begin("a")).isFalse();
    }

    @Test
    void shouldCountEverybodyByThemselves() {
        assertThat(open.begin("a")).isTrue();
        assertThat(open.begin("a")).isTrue();
        assertThat(open.begin("b")).isTrue();
    }

    @Test
    void shouldForgetWhoHasNothingOpen() {
        open.begin("a");
        open.begin("b");
        open.end("a");
        open.end("b");
        assertThat(open.callers()).isZero();
    }
}
