package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    Path state;

    @Test
    void shouldDropTheDataAndNothingElse() throws IOException {
        // Given
        Files.createDirectories(state.resolve("postgres/base"));
        Files.writeString(state.resolve("postgres/base/1"), "rows");
        Files.writeString(state.resolve("sample-loaded"), "");
        Files.createDirectories(state.resolve("keycloak"));
        Files.writeString(state.resolve("letter.txt"), "not ours");

        // When
        State.drop(state);

        // Then
        assertThat(state.toFile().list()).containsExactlyInAnyOrder("keycloak", "letter.txt");
    }
}
