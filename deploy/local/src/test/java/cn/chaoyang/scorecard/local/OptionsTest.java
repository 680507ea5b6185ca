package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void shouldStartEverythingWithSamplesByDefault() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(Options.Action.EVERYTHING, false, false, true, false, false, List.of()));
    }

    @Test
    void shouldReadInfrastructureAndFlags() {
        assertThat(Options.parse(List.of("infra", "--fresh", "--no-sample", "--free-ports", "--control")))
                .isEqualTo(new Options(Options.Action.INFRASTRUCTURE, false, true, false, true, true, List.of()));
    }

    @Test
    void shouldTakeEverythingAfterExecAsTheCommand() {
        assertThat(Options.parse(List.of("--exec", "./mvnw", "--fresh")))
                .isEqualTo(new Options(
                        Options.Action.EVERYTHING, false, false, true, false, false, List.of("./mvnw", "--fresh")));
    }

    @Test
    void shouldNameAnUnknownOption() {
        assertThatThrownBy(() -> Options.parse(List.of("--frseh")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("--frseh")
                .hasMessageContaining("./run --help");
    }

    @Test
    void shouldAskForTheCommandOfExec() {
        assertThatThrownBy(() -> Options.parse(List.of("--exec"))).isInstanceOf(StackException.class);
    }
}
