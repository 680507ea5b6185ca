package cn.chaoyang.scorecard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableEventTest {

    private static final String SECRET = "SECRET";

    static Stream<String> unreadable() {
        String grant = new String(Golden.bytes("grant"), StandardCharsets.UTF_8);
        return Stream.of(
                "",
                "null",
                "[]",
                "SECRET",
                "{\"specversion\":\"SECRET\"}",
                "{\"specversion\":\"1.0\",\"type\":\"SECRET\"}",
                grant.replace("\"granted\"", "\"SECRET\""),
                grant.replace("2025-11-14", "SECRET"),
                grant.replace("\"version\": 1", "\"version\": \"SECRET\""),
                grant.replace("\"version\": 1", "\"version\": 0"),
                grant.replace("2028-11-14", "2020-11-14"),
                grant.replace("\"amount\": 1", "\"amount\": 1e999999999"),
                grant.replace("\"amount\": 1", "\"amount\": 0.001"),
                grant.replace("\"title\": \"", "\"title\": \"\\u0000"),
                grant.replace("2028-11-14", "+99999-11-14"),
                grant.replace("\"district\": \"220104\"", "\"district\": \"SECRET\", \"district\": \"SECRET\""),
                grant.replace("\"subjects\"", "\"SECRET\""),
                grant + "SECRET",
                "[".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void isRefusedWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> EventCodec.decode(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void anythingCutOrGarbledIsRefusedOrReadNeverAnythingElse() {
        // Given
        byte[] grant = Golden.bytes("grant");
        Random random = new Random(7);

        for (int i = 0; i < 5_000; i++) {
            byte[] garbled = grant.clone();
            for (int j = 0; j <= i % 4; j++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            // When
            try {
                LogEvent event = EventCodec.decode(garbled);
                // Then
                assertThat(event).isNotNull();
            } catch (UnreadableEventException e) {
                assertThat(e.getMessage()).doesNotContain("示例").doesNotContain("91220104");
            }
        }
    }

    @Test
    void whatARecordRefusesIsNamed() {
        // Given
        String text = new String(Golden.bytes("grant"), StandardCharsets.UTF_8).replace("2028-11-14", "2020-11-14");

        // When, Then
        assertThatThrownBy(() -> EventCodec.decode(text.getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("breaks the contract: until must be after from");
    }
}
