package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void shouldUseTheUsualPortsUnlessTold() {
        // When
        Ports ports = Ports.from(Map.of("GATEWAY_PORT", "18080"));

        // Then
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8180);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(15432);
    }

    @Test
    void shouldRefuseWhatIsNoPort() {
        for (String wrong : List.of("abc", "0", "65536", "-1", "80 80")) {
            assertThatThrownBy(() -> Ports.from(Map.of("KAFKA_PORT", wrong)))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("KAFKA_PORT=" + wrong);
        }
    }

    @Test
    void shouldRefuseOnePortForTwoParts() {
        assertThatThrownBy(() -> Ports.from(Map.of("KAFKA_PORT", "8180")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("KAFKA_PORT and KEYCLOAK_PORT are both 8180");
    }

    @Test
    void shouldSayInOneLineWhichPortIsTakenAndHowToChangeIt() throws IOException {
        for (String host : List.of("127.0.0.1", "0.0.0.0")) {
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(host))) {
                // Given
                int taken = other.getLocalPort();
                Ports ports = Ports.from(Map.of("TALENT_PORT", String.valueOf(taken)));

                // When / Then
                assertThatThrownBy(() -> ports.requireFree(List.of(Port.TALENT)))
                        .isInstanceOf(StackException.class)
                        .hasMessageContaining("Port " + taken + " is taken")
                        .hasMessageContaining("TALENT_PORT=")
                        .message()
                        .doesNotContain("\n");
            }
        }
    }

    @Test
    void shouldFindPortsNobodyUses() {
        // When
        Ports free = Ports.free();

        // Then
        assertThat(free.numbers().values()).doesNotHaveDuplicates().hasSize(Port.values().length);
        assertThatCode(() -> free.requireFree(List.of(Port.values()))).doesNotThrowAnyException();
    }
}
