package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredMasterKeysTest {

    private static final String OLD = "2026=AAECAwQFBgcICQoLDA0ODw==";
    private static final String NEW = "2027=EBESExQVFhcYGRobHB0eHw==";
    private static final byte[] PLAIN = "0123456789abcdef".getBytes(UTF_8);

    @Test
    void shouldWrapWithTheLastOneUnlessAnotherIsNamedAndUnwrapWithAll() {
        ConfiguredMasterKeys old = keys(OLD, null);
        ConfiguredMasterKeys both = keys(OLD + "\n" + NEW + "\n", null);

        byte[] wrapped = old.wrap(PLAIN, "data-key.1");

        assertThat(both.current()).isEqualTo("2027");
        assertThat(keys(OLD + "," + NEW, "2026").current()).isEqualTo("2026");
        assertThat(both.unwrap("2026", wrapped, "data-key.1")).isEqualTo(PLAIN);
    }

    @Test
    void shouldNotUnwrapForAnotherDataKeyNorByAnotherMasterKey() {
        ConfiguredMasterKeys keys = keys(OLD + "," + NEW, "2026");
        byte[] wrapped = keys.wrap(PLAIN, "data-key.1");

        assertThatIllegalArgumentException().isThrownBy(() -> keys.unwrap("2026", wrapped, "data-key.2"));
        assertThatIllegalArgumentException().isThrownBy(() -> keys.unwrap("2027", wrapped, "data-key.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys(NEW, null).unwrap("2026", wrapped, "data-key.1"))
                .withMessage("there is no master key 2026");
    }

    @Test
    void shouldRefuseNoKeyAnUnknownCurrentOneAndWhatIsNoKeyWithoutRepeatingIt() {
        String secret = Base64.getEncoder().encodeToString(new byte[15]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys(" ", null))
                .withMessageContaining("REGISTER_MASTER_KEYS");
        assertThatIllegalArgumentException().isThrownBy(() -> keys(OLD, "2028")).withMessageContaining("2028");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys(OLD + "," + OLD, null))
                .withMessageContaining("two");
        for (String wrong : List.of("2026=" + secret, secret, "2026=*" + secret)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> keys(wrong, null))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(secret));
        }
    }

    @Test
    void shouldRefuseInProductionWhatEverybodyCanRead() {
        for (String known :
                List.of("a=Y2hhb3lhbmctdGVzdC0wMQ==", "a=Y2hhb3lhbmctbG9jYWwtMQ==", "a=AAAAAAAAAAAAAAAAAAAAAA==")) {
            assertThatIllegalStateException().isThrownBy(() -> keys(known, null).requireSecret());
        }
        assertThatNoException().isThrownBy(() -> keys(OLD, null).requireSecret());
    }

    @Test
    void shouldNotStartWithoutAMasterKeyThatDataKeysAreUnder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MasterKeyGuard.requireKnown(List.of("2026", "2027"), keys(NEW, null)))
                .withMessageEndingWith("[2026]");
        assertThatNoException().isThrownBy(() -> MasterKeyGuard.requireKnown(List.of("2027"), keys(NEW, null)));
    }

    private static ConfiguredMasterKeys keys(String listed, String current) {
        return new ConfiguredMasterKeys(listed, Optional.ofNullable(current));
    }
}
