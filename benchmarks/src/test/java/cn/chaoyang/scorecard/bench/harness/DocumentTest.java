package cn.chaoyang.scorecard.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final String PAGE =
            "above\n<!-- bench:a -->\nold\n<!-- /bench:a -->\n<!-- bench:b -->\n<!-- /bench:b -->\nbelow\n";

    @Test
    void renewsOnePlaceAndNothingElse() {
        // When
        String page = Document.renewed(PAGE, "a", "new\n");

        // Then
        assertThat(page)
                .isEqualTo(
                        "above\n<!-- bench:a -->\nnew\n<!-- /bench:a -->\n<!-- bench:b -->\n<!-- /bench:b -->\nbelow\n");
    }

    @Test
    void doesNotInventAPlace() {
        assertThatThrownBy(() -> Document.renewed(PAGE, "c", "new\n")).hasMessage("the page has no place for c");
    }

    @Test
    void writesATableWithVerdictsUnderWhenAndWhere() {
        // Given
        Section section = new Section(
                "Booking",
                "How.",
                List.of(
                        Row.beside("entries booked", 60_000, "COPY", 150_000, "/s", Goal.atLeast(0.35)),
                        Row.beside("entries booked", 60_000, "rows", 1_500, "/s", Goal.atLeast(50)),
                        Row.alone("heap", 480, "MB", Goal.atMost(512))),
                List.of("A note."));

        // When
        String text = section.markdown("2026-12-01 · here");

        // Then
        assertThat(text)
                .isEqualTo(
                        """
                        ### Booking

                        How.

                        2026-12-01 · here

                        | | figure | beside | ratio | goal |
                        |---|---|---|---|---|
                        | entries booked | 60,000 /s | COPY: 150,000 /s | 0.400 | ≥ 0.350: met |
                        | entries booked | 60,000 /s | rows: 1,500 /s | 40.0 | ≥ 50.0: **missed** |
                        | heap | 480 MB |  |  | ≤ 512: met |

                        - A note.
                        """);
    }
}
