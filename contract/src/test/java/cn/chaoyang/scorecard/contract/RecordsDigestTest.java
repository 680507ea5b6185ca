package cn.chaoyang.scorecard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsDigestTest {

    private static final LocalDate GRANTED = LocalDate.of(2025, 11, 14);
    private static final LocalDate EXPIRES = LocalDate.of(2028, 11, 14);
    private static final Contribution CERTIFICATE =
            Contribution.during("high-tech-enterprises", GRANTED, EXPIRES, Cause.GRANTED, Cause.EXPIRY);

    @Test
    void shouldBeTheHashOfASingleBoundary() throws Exception {
        // Given
        RecordsDigest digest = new RecordsDigest();

        // When
        digest.add(
                "enterprise", "E1", new Boundary("high-tech-enterprises", GRANTED, Cause.MOVED_IN), new BigDecimal(1));

        // Then
        byte[] line = "enterprise\nE1\nhigh-tech-enterprises\n2025-11-14\nmovedIn\n1".getBytes(StandardCharsets.UTF_8);
        assertThat(digest.hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(line)));
    }

    @Test
    void shouldNotDependOnTheOrderNorOnHowAmountsAreWritten() {
        // Given
        RecordsDigest one = new RecordsDigest();
        RecordsDigest other = new RecordsDigest();

        // When
        Boundary.of(List.of(CERTIFICATE)).forEach((boundary, amount) -> {
            one.add("enterprise", "E1", boundary, amount);
            one.add("enterprise", "E2", boundary, amount);
        });
        Boundary.of(List.of(CERTIFICATE)).forEach((boundary, amount) -> {
            other.add("enterprise", "E2", boundary, amount.setScale(2));
            other.add("enterprise", "E1", boundary, amount.setScale(2));
        });

        // Then
        assertThat(one.hex()).isEqualTo(other.hex()).hasSize(64);
    }

    @Test
    void shouldTellASubjectCountedTwiceFromTwoSubjects() {
        // Given
        RecordsDigest twice = new RecordsDigest();
        RecordsDigest two = new RecordsDigest();
        Boundary boundary = new Boundary("high-tech-enterprises", GRANTED, Cause.GRANTED);

        // When
        twice.add("enterprise", "E1", boundary, BigDecimal.ONE);
        twice.add("enterprise", "E1", boundary, BigDecimal.ONE);
        two.add("enterprise", "E1", boundary, BigDecimal.ONE);
        two.add("enterprise", "E2", boundary, BigDecimal.ONE);

        // Then
        assertThat(twice.hex()).isNotEqualTo(two.hex());
        assertThat(new RecordsDigest().hex()).isEqualTo("0".repeat(64));
    }

    @Test
    void boundariesThatMeetWithTheSameCauseAreOneAndWhatCancelsIsNone() {
        // Given an amount that ends by a cause on the day another begins by the same
        Contribution first = Contribution.during("m", GRANTED, EXPIRES, Cause.PUBLISHED, Cause.PUBLISHED);
        Contribution second = new Contribution("m", BigDecimal.ONE, EXPIRES, null, Cause.PUBLISHED, null);

        // When, Then
        assertThat(Boundary.of(List.of(first, second)))
                .containsExactly(java.util.Map.entry(new Boundary("m", GRANTED, Cause.PUBLISHED), BigDecimal.ONE));
    }
}
