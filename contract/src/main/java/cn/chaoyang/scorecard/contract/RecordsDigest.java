package cn.chaoyang.scorecard.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest over the boundaries of subjects, whatever their order: the sum of the SHA-256 of each, modulo 2²⁵⁶. Two sides
 * that hold the same records come to the same digest without sorting or keeping them. Not thread-safe.
 */
public final class RecordsDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int BYTES = 32;

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;

    public RecordsDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @param amount not zero; 1 and 1.00 are the same */
    public void add(String register, String subject, Boundary boundary, BigDecimal amount) {
        String line = String.join(
                "\n",
                register,
                subject,
                boundary.measure(),
                boundary.day().toString(),
                WireEnums.wireName(boundary.cause()),
                amount.stripTrailingZeros().toPlainString());
        sum = sum.add(new BigInteger(1, sha256.digest(line.getBytes(StandardCharsets.UTF_8))))
                .mod(MODULUS);
    }

    /** 64 hexadecimal digits; all zero when nothing was added. */
    public String hex() {
        byte[] bytes = sum.toByteArray();
        byte[] padded = new byte[BYTES];
        int length = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - length, padded, BYTES - length, length);
        return HexFormat.of().formatHex(padded);
    }
}
