package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class Sm4GcmTest {

    private static final byte[] PLAIN = "工作簿".getBytes(UTF_8);

    private final byte[] key = Sm4Gcm.newKey();

    @Test
    void shouldOpenWhatItSealedAndSealItOtherwiseEachTime() {
        byte[] sealed = Sm4Gcm.seal(key, PLAIN, "import");

        assertThat(Sm4Gcm.open(key, sealed, "import")).isEqualTo(PLAIN);
        assertThat(Sm4Gcm.seal(key, PLAIN, "import")).isNotEqualTo(sealed);
    }

    @Test
    void shouldOpenInNoOtherContextAndWithNoOtherKey() {
        byte[] sealed = Sm4Gcm.seal(key, PLAIN, "import");

        assertThatIllegalArgumentException().isThrownBy(() -> Sm4Gcm.open(key, sealed, "export"));
        assertThatIllegalArgumentException().isThrownBy(() -> Sm4Gcm.open(Sm4Gcm.newKey(), sealed, "import"));
    }

    @Test
    void shouldNoticeEveryChangedByte() {
        byte[] sealed = Sm4Gcm.seal(key, PLAIN, "import");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalArgumentException().as("byte " + i).isThrownBy(() -> Sm4Gcm.open(key, changed, "import"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Sm4Gcm.open(key, new byte[11], "import"));
    }

    @Test
    void shouldRestOnTheStandardsSm4() {
        byte[] block = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        byte[] out = new byte[16];
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block));

        engine.processBlock(block, 0, out, 0);

        assertThat(HexFormat.of().formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }
}
