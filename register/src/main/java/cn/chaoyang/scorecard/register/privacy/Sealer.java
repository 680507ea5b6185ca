package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import cn.chaoyang.scorecard.register.RegisterConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals personal data with SM4-GCM (GB/T 32907) and finds it again by a keyed blind index, HMAC-SM3 (GB/T 32905). A
 * sealed value carries the version of its key and is bound to its context, so that it opens in no other field.
 */
@ApplicationScoped
public class Sealer {

    private static final String KEY_VERSION = "k1:";
    private static final byte KEY_VERSION_BYTE = 1;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] sealingKey;
    private final byte[] indexKey;

    @Inject
    Sealer(RegisterConfig config) {
        this(Base64.getDecoder().decode(config.masterKey()));
    }

    /** @throws IllegalArgumentException when the master key is not 16 bytes */
    Sealer(byte[] masterKey) {
        if (masterKey.length != KEY_LENGTH) {
            throw new IllegalArgumentException("register.master-key must be 16 bytes in Base64");
        }
        this.sealingKey = Arrays.copyOf(Sm3.hmac(masterKey, "seal".getBytes(UTF_8)), KEY_LENGTH);
        this.indexKey = Sm3.hmac(masterKey, "index".getBytes(UTF_8));
    }

    public String seal(String plain, String context) {
        return KEY_VERSION + Base64.getEncoder().encodeToString(encrypt(plain.getBytes(UTF_8), context));
    }

    /** @throws IllegalArgumentException when the value was not sealed with this key and context, or was changed */
    public String open(String sealed, String context) {
        if (!sealed.startsWith(KEY_VERSION)) {
            throw new IllegalArgumentException("unknown key version");
        }
        return new String(decrypt(Base64.getDecoder().decode(sealed.substring(KEY_VERSION.length())), context), UTF_8);
    }

    public byte[] seal(byte[] plain, String context) {
        byte[] body = encrypt(plain, context);
        return ByteBuffer.allocate(1 + body.length)
                .put(KEY_VERSION_BYTE)
                .put(body)
                .array();
    }

    /** @throws IllegalArgumentException as {@link #open(String, String)} */
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length == 0 || sealed[0] != KEY_VERSION_BYTE) {
            throw new IllegalArgumentException("unknown key version");
        }
        return decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), context);
    }

    /** Equal for equal values of one context, and tells nothing else. 64 hexadecimal digits. */
    public String blindIndex(String plain, String context) {
        return HexFormat.of().formatHex(Sm3.hmac(indexKey, (context + '\u0000' + plain).getBytes(UTF_8)));
    }

    private byte[] encrypt(byte[] plain, String context) {
        byte[] iv = new byte[IV_LENGTH];
        random.nextBytes(iv);
        byte[] out = run(true, iv, plain, 0, context);
        return ByteBuffer.allocate(IV_LENGTH + out.length).put(iv).put(out).array();
    }

    private byte[] decrypt(byte[] body, String context) {
        if (body.length < IV_LENGTH) {
            throw new IllegalArgumentException("too short to be sealed");
        }
        return run(false, Arrays.copyOf(body, IV_LENGTH), body, IV_LENGTH, context);
    }

    private byte[] run(boolean encrypting, byte[] iv, byte[] input, int offset, String context) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                encrypting, new AEADParameters(new KeyParameter(sealingKey), TAG_BITS, iv, context.getBytes(UTF_8)));
        byte[] out = new byte[cipher.getOutputSize(input.length - offset)];
        int length = cipher.processBytes(input, offset, input.length - offset, out, 0);
        try {
            length += cipher.doFinal(out, length);
        } catch (InvalidCipherTextException e) {
            throw new IllegalArgumentException("sealed with another key or context, or changed", e);
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }
}
