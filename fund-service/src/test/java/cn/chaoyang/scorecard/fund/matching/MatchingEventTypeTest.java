package cn.chaoyang.scorecard.fund.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Violation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The money of an event is of the day it came, not of the event's. */
class MatchingEventTypeTest {

    private final MatchingEventType type =
            new MatchingEventType(Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void shouldDateTheOutcomeByItsOwnDay() {
        // Given
        MatchingEvent event = new MatchingEvent();
        event.heldOn = LocalDate.parse("2025-12-20");
        event.outcomeAmount = new BigDecimal("52000000.00");
        event.outcomeOn = LocalDate.parse("2026-02-27");

        // Then
        assertThat(type.contributions(List.of(event)))
                .containsExactly(
                        Contribution.forGood("matching-events", LocalDate.parse("2025-12-20"), Cause.PUBLISHED),
                        new Contribution(
                                "matching-outcomes",
                                new BigDecimal("52000000.00"),
                                LocalDate.parse("2026-02-27"),
                                null,
                                Cause.SIGNED,
                                null));
    }

    @Test
    void shouldAskForTheDayOnceSomethingCameOfIt() {
        assertThat(type.form()
                        .read(Map.of("name", "示例对接会", "heldOn", "2025-12-20", "outcomeAmount", "5200万"))
                        .errors())
                .extracting(Violation::field)
                .containsExactly("outcomeOn");
    }
}
