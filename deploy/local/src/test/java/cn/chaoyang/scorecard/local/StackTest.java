package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path state;

    private final List<String> events = new CopyOnWriteArrayList<>();

    @Test
    void shouldStartEachPartAfterThoseItNeedsAndStopInReverse() {
        // Given
        Stack stack = stack(new Fake("database", Set.of()), new Fake("service", Set.of("database")));

        // When
        stack.start();
        stack.stop();
        stack.stop();

        // Then
        assertThat(events).containsExactly("start database", "start service", "stop service", "stop database");
    }

    @Test
    void shouldNameThePartThatDoesNotStartAndShowTheEndOfItsLog() throws IOException {
        // Given
        Path log = Files.createDirectories(state.resolve("log")).resolve("broken.log");
        Files.writeString(log, "long ago\n" + "and so on\n".repeat(7) + "no room on the disk\n");
        Fake broken = new Fake("broken", Set.of("database"));
        broken.alive = false;
        Stack stack = stack(new Fake("database", Set.of()), broken, new Fake("service", Set.of("broken")));

        // When / Then
        assertThatThrownBy(stack::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("broken did not start")
                .hasMessageContaining(log.toString())
                .hasMessageEndingWith("and so on\n    no room on the disk")
                .hasMessageNotContaining("long ago");
        stack.stop();
        assertThat(events).contains("stop database", "stop broken").doesNotContain("start service");
    }

    private Stack stack(Part... parts) {
        Settings settings = new Settings(state, state, state, Ports.free(), "512m", Settings.Compiler.QUICK);
        return new Stack(
                List.of(parts), settings, new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    private final class Fake implements Part {

        private final String name;
        private final Set<String> needs;
        private boolean alive = true;

        Fake(String name, Set<String> needs) {
            this.name = name;
            this.needs = needs;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public void start() {
            events.add("start " + name);
        }

        @Override
        public boolean ready() {
            return alive;
        }

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public void stop() {
            events.add("stop " + name);
        }

        @Override
        public String address() {
            return name;
        }
    }
}
