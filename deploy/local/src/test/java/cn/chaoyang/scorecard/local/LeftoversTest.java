package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path state;

    @Test
    void shouldEndWhatAKilledRunLeft() throws IOException, InterruptedException {
        // Given
        Settings settings = new Settings(state, state, state, Ports.free(), "512m", Settings.Compiler.QUICK);
        Child child = Child.start(settings, "sleeper", state, Map.of(), List.of("sleep", "600"));

        // When
        int ended = Leftovers.end(settings, new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8)));

        // Then
        assertThat(ended).isEqualTo(1);
        assertThat(child.alive()).isFalse();
        assertThat(state.resolve("running")).isEmptyDirectory();
    }

    @Test
    void shouldNotTouchAProcessThatWasGivenTheNumberSince() {
        // Given
        String note = ProcessHandle.current().pid() + " " + Instant.EPOCH;

        // When / Then
        assertThat(Leftovers.read(note)).isEmpty();
    }
}
