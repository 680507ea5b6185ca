package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String IDENTITY = "11010519491231002X";
    private static final String CONTEXT = "appointments.identityNo";

    private final Sealer sealer = new Sealer(new byte[16]);

    @Test
    void shouldOpenWhatItSealed() {
        // When
        String sealed = sealer.seal(IDENTITY, CONTEXT);

        // Then
        assertThat(sealed).startsWith("k1:").doesNotContain("1949");
        assertThat(sealer.open(sealed, CONTEXT)).isEqualTo(IDENTITY);
    }

    @Test
    void shouldSealTheSameValueDifferentlyEachTimeButIndexItEqually() {
        assertThat(sealer.seal(IDENTITY, CONTEXT)).isNotEqualTo(sealer.seal(IDENTITY, CONTEXT));
        assertThat(sealer.blindIndex(IDENTITY, CONTEXT)).isEqualTo(sealer.blindIndex(IDENTITY, CONTEXT));
        assertThat(sealer.blindIndex(IDENTITY, "other")).isNotEqualTo(sealer.blindIndex(IDENTITY, CONTEXT));
    }

    @Test
    void shouldNotOpenInAnotherContextNorWithAnotherKey() {
        String sealed = sealer.seal(IDENTITY, CONTEXT);
        byte[] otherKey = new byte[16];
        otherKey[0] = 1;

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.open(sealed, "deals.identityNo"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sealer(otherKey).open(sealed, CONTEXT));
    }

    @Test
    void shouldNoticeAChangedByte() {
        byte[] sealed = sealer.seal("工作簿".getBytes(UTF_8), "import");
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.open(sealed, "import"));
    }

    @Test
    void shouldRefuseAKeyOfTheWrongLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sealer(new byte[15]));
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
