package cn.chaoyang.scorecard.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The SM3 hash, GB/T 32905. */
public final class Sm3 {

    private Sm3() {}

    public static byte[] hash(byte[] input) {
        SM3Digest digest = new SM3Digest();
        digest.update(input, 0, input.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    /** @return 64 lower-case hexadecimal digits */
    public static String hex(byte[] input) {
        return HexFormat.of().formatHex(hash(input));
    }

    /** The same of what is too large to be held at once. Does not close it. */
    public static String hex(InputStream input) throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] part = new byte[8192];
        for (int length = input.read(part); length >= 0; length = input.read(part)) {
            digest.update(part, 0, length);
        }
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    public static byte[] hmac(byte[] key, byte[] input) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(input, 0, input.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }
}
