package cn.chaoyang.scorecard.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Instant AT_NINE = Instant.parse("2026-09-01T01:00:00Z");
    private static final Sighting CLERK = sighting(DAY, AT_NINE, Role.CLERK);

    private static Sighting sighting(LocalDate day, Instant toldAt, Role... roles) {
        return new Sighting("kjj.clerk", "区科技局·经办", "kjj", Set.of(roles), day, toldAt);
    }

    @Test
    void theSameSaidAgainThatDayIsNoNews() {
        assertThat(sighting(DAY, AT_NINE.plusSeconds(600), Role.CLERK).isNewsAfter(CLERK))
                .isFalse();
    }

    @Test
    void anotherDayIsNews() {
        assertThat(sighting(DAY.plusDays(1), AT_NINE, Role.CLERK).isNewsAfter(CLERK))
                .isTrue();
    }

    @Test
    void anotherRoleIsNews() {
        assertThat(sighting(DAY, AT_NINE, Role.REVIEWER).isNewsAfter(CLERK)).isTrue();
    }

    @Test
    void whatAnOlderTokenSaysIsNoNews() {
        assertThat(sighting(DAY, AT_NINE.minusSeconds(1), Role.REVIEWER).isNewsAfter(CLERK))
                .isFalse();
    }
}
