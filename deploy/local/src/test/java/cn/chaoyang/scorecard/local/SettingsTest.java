package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Options PLAIN = Options.parse(List.of());

    @Test
    void shouldKeepStateInsideTheSourceTreeByDefault() {
        // When
        Settings settings = Settings.from(Map.of("SCORECARD_ROOT", "/srv/scorecard"), PLAIN);

        // Then
        assertThat(settings.state()).isEqualTo(Path.of("/srv/scorecard/.local"));
        assertThat(settings.log("kafka")).isEqualTo(Path.of("/srv/scorecard/.local/log/kafka.log"));
        assertThat(settings.serviceHeap()).isEqualTo("512m");
        assertThat(settings.compiler()).isEqualTo(Settings.Compiler.QUICK);
    }

    @Test
    void shouldFollowTheEnvironment() {
        // When
        Settings settings = Settings.from(
                Map.of(
                        "SCORECARD_ROOT", "/srv/scorecard",
                        "STATE_DIR", "target/journey-state",
                        "SERVICE_HEAP", "1g",
                        "SERVICE_COMPILER", "full",
                        "KEYCLOAK_PORT", "9180",
                        "POSTGRES_PORT", "9432"),
                PLAIN);

        // Then
        assertThat(settings.state()).isEqualTo(Path.of("/srv/scorecard/target/journey-state"));
        assertThat(settings.serviceHeap()).isEqualTo("1g");
        assertThat(settings.issuer()).isEqualTo("http://localhost:9180/realms/chaoyang");
        assertThat(settings.compiler()).isEqualTo(Settings.Compiler.FULL);
        assertThat(settings.addresses())
                .containsEntry("OIDC_URL", "http://localhost:9180/realms/chaoyang")
                .containsEntry("POSTGRES_URL", "jdbc:postgresql://localhost:9432/")
                .containsEntry("STATE_DIR", "/srv/scorecard/target/journey-state");
    }

    @Test
    void shouldRefuseACompilerNobodyHas() {
        assertThatThrownBy(() -> Settings.from(Map.of("SERVICE_COMPILER", "fast"), PLAIN))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("SERVICE_COMPILER=fast");
    }

    @Test
    void shouldRefuseAHeapThatIsNone() {
        assertThatThrownBy(() -> Settings.from(Map.of("SERVICE_HEAP", "half"), PLAIN))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("SERVICE_HEAP=half");
    }
}
