package cn.chaoyang.scorecard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenEventsTest {

    private static final LocalDate GRANTED = LocalDate.of(2025, 11, 14);

    @Test
    void aGrantParsesToExactValues() throws Exception {
        // When
        LogEvent event = EventCodec.decode(Golden.bytes("grant"));

        // Then
        assertThat(event)
                .isEqualTo(new Fact(
                        UUID.fromString("018f2c5e-0000-7000-8000-000000000001"),
                        "innovation-service",
                        "220104",
                        Instant.parse("2025-11-20T02:03:04.123Z"),
                        Change.of(ChangeKind.GRANTED),
                        List.of(new Subject(
                                "enterprise",
                                "91220104MA00000011",
                                "长春示例光电有限公司",
                                1,
                                List.of(
                                        Contribution.during(
                                                "high-tech-enterprises",
                                                GRANTED,
                                                LocalDate.of(2028, 11, 14),
                                                Cause.GRANTED,
                                                Cause.EXPIRY),
                                        Contribution.during(
                                                "high-tech-enterprises@recognition-year",
                                                LocalDate.of(2025, 1, 1),
                                                LocalDate.of(2028, 1, 1),
                                                Cause.GRANTED,
                                                Cause.EXPIRY))))));
    }

    @Test
    void aRenewalReplacesTheOldExpiry() throws Exception {
        // When
        Fact fact = (Fact) EventCodec.decode(Golden.bytes("renewal"));

        // Then
        assertThat(fact.subjects().get(0).version()).isEqualTo(2);
        assertThat(fact.subjects().get(0).contributions())
                .containsExactly(Contribution.during(
                        "high-tech-enterprises", GRANTED, LocalDate.of(2031, 10, 30), Cause.GRANTED, Cause.EXPIRY));
    }

    @Test
    void aMergeMovesTheAmountBetweenTwoSubjectsInOneFact() throws Exception {
        // When
        Fact fact = (Fact) EventCodec.decode(Golden.bytes("merge"));

        // Then
        assertThat(fact.change()).isEqualTo(new Change(ChangeKind.MERGED, "same-enterprise"));
        assertThat(fact.subjects()).extracting(Subject::version).containsExactly(3L, 4L);
        assertThat(fact.subjects().get(1).contributions()).isEmpty();
    }

    @Test
    void anOpeningKeepsItsCentsExactly() throws Exception {
        // When
        Fact fact = (Fact) EventCodec.decode(Golden.bytes("opening"));

        // Then
        Contribution opening = fact.subjects().get(0).contributions().get(0);
        assertThat(opening.amount()).isEqualTo(new BigDecimal("12345678.90"));
        assertThat(opening.startsBy()).isEqualTo(Cause.OPENING);
    }

    @Test
    void aMarkerSaysUpToWhenTheLogIsComplete() throws Exception {
        // When
        Marker marker = (Marker) EventCodec.decode(Golden.bytes("marker"));

        // Then
        assertThat(marker.completeUpTo()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
    }

    @Test
    void fieldsOfALaterVersionAreIgnored() throws Exception {
        // When
        Fact fact = (Fact) EventCodec.decode(Golden.bytes("unknown-fields"));

        // Then
        assertThat(fact.subjects().get(0).contributions())
                .containsExactly(
                        Contribution.forGood("science-vice-presidents", LocalDate.of(2025, 6, 1), Cause.SIGNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant", "renewal", "merge", "withdrawal", "opening", "marker"})
    void anEventIsWrittenAsItWasRead(String name) throws Exception {
        // Given
        byte[] bytes = Golden.bytes(name);

        // When
        byte[] again = EventCodec.encode(EventCodec.decode(bytes));

        // Then
        assertThat(Golden.tree(again)).isEqualTo(Golden.tree(bytes));
    }
}
