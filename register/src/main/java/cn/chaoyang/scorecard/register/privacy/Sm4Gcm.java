package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4 (GB/T 32907) in Galois/Counter Mode: 12 bytes of random IV, then the ciphertext with its tag of 16 bytes. */
final class Sm4Gcm {

    static final int KEY_LENGTH = 16;

    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sm4Gcm() {}

    static byte[] newKey() {
        return random(KEY_LENGTH);
    }

    /** @param context what the result is bound to: it opens with no other */
    static byte[] seal(byte[] key, byte[] plain, String context) {
        byte[] iv = random(IV_LENGTH);
        byte[] out = run(true, key, iv, plain, 0, context);
        return ByteBuffer.allocate(IV_LENGTH + out.length).put(iv).put(out).array();
    }

    /** @throws IllegalArgumentException when it was not sealed with this key and context, or was changed */
    static byte[] open(byte[] key, byte[] sealed, String context) {
        if (sealed.length < IV_LENGTH) {
            throw new IllegalArgumentException("too short to be sealed");
        }
        return run(false, key, Arrays.copyOf(sealed, IV_LENGTH), sealed, IV_LENGTH, context);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] iv, byte[] input, int offset, String context) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, iv, context.getBytes(UTF_8)));
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
