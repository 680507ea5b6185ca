package cn.chaoyang.scorecard.register.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.chaoyang.scorecard.journal.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Seals personal data with SM4-GCM (GB/T 32907) under a data key, and finds it again by a keyed blind index, HMAC-SM3 (GB/T
 * 32905). A sealed value names its key and is bound to its context, so that it opens in no other field.
 */
@ApplicationScoped
public class Sealer {

    private static final String FORMAT = "d1:";
    private static final int KEY_ID_LENGTH = 16;

    private final DataKeys keys;
    private volatile byte[] indexKey;

    Sealer(DataKeys keys) {
        this.keys = keys;
    }

    /** Reads the key of the indexes, made at a service's first start and never changed. Not in a transaction: it could end in none. */
    void prepare() {
        indexKey = keys.of(Holder.INDEX).secret();
    }

    public String seal(String plain, String context, DataKey key) {
        return FORMAT + Base64.getEncoder().encodeToString(seal(plain.getBytes(UTF_8), context, key));
    }

    /**
     * @throws DestroyedKeyException when its key has been destroyed
     * @throws IllegalArgumentException when it was not sealed in this context, or was changed
     */
    public String open(String sealed, String context) {
        if (!sealed.startsWith(FORMAT)) {
            throw new IllegalArgumentException("not a sealed value");
        }
        return new String(open(Base64.getDecoder().decode(sealed.substring(FORMAT.length())), context), UTF_8);
    }

    /** @return the id of the key, then what {@link Sm4Gcm} makes of it */
    public byte[] seal(byte[] plain, String context, DataKey key) {
        byte[] body = Sm4Gcm.seal(key.secret(), plain, context);
        return ByteBuffer.allocate(KEY_ID_LENGTH + body.length)
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .put(body)
                .array();
    }

    /**
     * @throws DestroyedKeyException as {@link #open(String, String)}
     * @throws IllegalArgumentException as {@link #open(String, String)}
     */
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length < KEY_ID_LENGTH) {
            throw new IllegalArgumentException("too short to be sealed");
        }
        ByteBuffer from = ByteBuffer.wrap(sealed);
        DataKey key = keys.get(new UUID(from.getLong(), from.getLong()));
        byte[] body = new byte[from.remaining()];
        from.get(body);
        return Sm4Gcm.open(key.secret(), body, context);
    }

    /** Equal for equal values of one context, and tells nothing else. 64 hexadecimal digits. */
    public String blindIndex(String plain, String context) {
        return HexFormat.of().formatHex(Sm3.hmac(indexKey, (context + '\u0000' + plain).getBytes(UTF_8)));
    }
}
