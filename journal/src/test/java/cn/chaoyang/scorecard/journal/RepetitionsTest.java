package cn.chaoyang.scorecard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final Instant NOW = Instant.parse("2026-06-30T01:00:00Z");
    private static final Who CLERK = Who.of("kjj.clerk", "kjj", Set.of("clerk"));

    private final Repetitions repetitions = new Repetitions(2);

    @Test
    void shouldWriteOneRefusalAMinuteOfAnAddressThatIsNotLoggedIn() {
        assertThat(repetitions.isOne(refusal(Who.ANONYMOUS, "192.0.2.1", 401, "deals"), NOW))
                .isFalse();
        assertThat(repetitions.isOne(refusal(Who.ANONYMOUS, "192.0.2.1", 401, "funds"), NOW.plusSeconds(59)))
                .isTrue();
        assertThat(repetitions.isOne(refusal(Who.ANONYMOUS, "192.0.2.2", 401, "deals"), NOW.plusSeconds(59)))
                .isFalse();
        assertThat(repetitions.isOne(refusal(Who.ANONYMOUS, "192.0.2.1", 401, "deals"), NOW.plusSeconds(60)))
                .isFalse();
    }

    @Test
    void shouldWriteEveryObjectAPersonIsRefused() {
        assertThat(repetitions.isOne(refusal(CLERK, "192.0.2.1", 403, "deals/1"), NOW))
                .isFalse();
        assertThat(repetitions.isOne(refusal(CLERK, "192.0.2.1", 403, "deals/2"), NOW))
                .isFalse();
        assertThat(repetitions.isOne(refusal(CLERK, "192.0.2.1", 403, "deals/2"), NOW))
                .isTrue();
    }

    @Test
    void shouldWriteOneLineAMinuteOfAPersonWhoAsksTooFast() {
        assertThat(repetitions.isOne(refusal(CLERK, "192.0.2.1", 429, "deals/1"), NOW))
                .isFalse();
        assertThat(repetitions.isOne(refusal(CLERK, "192.0.2.1", 429, "deals/2"), NOW))
                .isTrue();
    }

    private static Occasion refusal(Who who, String address, int status, String object) {
        return new Occasion(who, address, "read", object, status, Map.of());
    }
}
