package cn.chaoyang.scorecard.gateway.ledger;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.chaoyang.scorecard.contract.Cause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Instant LOGGED = Instant.parse("2025-11-20T00:00:01Z");
    private final Booking booking = new Booking(new HashMap<>());

    @Test
    void aContributionIsBookedAtBothItsEnds() {
        // When
        booking.book(place(0, LOGGED), fact(INNOVATION, enterprise("a", 1, certificate("2025-11-14", "2028-11-14"))));

        // Then
        assertThat(booking.entries())
                .extracting(Entry::ordinal, Entry::effectiveOn, Entry::amount, Entry::cause)
                .containsExactly(
                        tuple(0, LocalDate.of(2025, 11, 14), BigDecimal.ONE, Cause.GRANTED),
                        tuple(1, LocalDate.of(2028, 11, 14), BigDecimal.ONE.negate(), Cause.EXPIRY));
    }

    @Test
    void aRenewalTakesItsExpiryBackAndDoesNotExpire() {
        // Given
        booking.book(place(0, LOGGED), fact(INNOVATION, enterprise("a", 1, certificate("2025-11-14", "2028-11-14"))));

        // When
        booking.book(place(1, LOGGED), fact(INNOVATION, enterprise("a", 2, certificate("2025-11-14", "2031-10-30"))));

        // Then
        assertThat(booking.entries().subList(2, 4))
                .extracting(Entry::effectiveOn, Entry::amount, Entry::cause)
                .containsExactly(
                        tuple(LocalDate.of(2028, 11, 14), BigDecimal.ONE, Cause.EXPIRY),
                        tuple(LocalDate.of(2031, 10, 30), BigDecimal.ONE.negate(), Cause.EXPIRY));
    }

    @Test
    void aVersionAlreadySeenChangesNothing() {
        // Given
        booking.book(place(0, LOGGED), fact(INNOVATION, enterprise("a", 3, certificate("2025-11-14", "2028-11-14"))));

        // When
        booking.book(place(1, LOGGED), fact(INNOVATION, enterprise("a", 3)));
        booking.book(place(2, LOGGED), fact(INNOVATION, enterprise("a", 2)));

        // Then
        assertThat(booking.entries()).hasSize(2);
    }

    @Test
    void aMergeMovesTheCountWithoutAGap() {
        // Given
        booking.book(place(0, LOGGED), fact(INNOVATION, enterprise("a", 1, certificate("2025-11-14", "2028-11-14"))));
        booking.book(place(1, LOGGED), fact(INNOVATION, enterprise("b", 1, certificate("2025-06-01", "2028-06-01"))));

        // When
        booking.book(
                place(2, LOGGED),
                fact(INNOVATION, enterprise("a", 2, certificate("2025-06-01", "2028-11-14")), enterprise("b", 2)));

        // Then
        assertThat(booking.entries().stream()
                        .filter(entry -> !entry.effectiveOn().isAfter(LocalDate.of(2026, 1, 1)))
                        .map(Entry::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
        assertThat(booking.entries().stream()
                        .filter(entry -> entry.place().offset() == 2)
                        .toList())
                .extracting(Entry::ordinal)
                .containsExactly(0, 1, 2, 3);
    }
}
