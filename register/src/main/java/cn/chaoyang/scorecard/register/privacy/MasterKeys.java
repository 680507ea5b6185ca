package cn.chaoyang.scorecard.register.privacy;

/**
 * The master keys, which wrap data keys and are kept outside the database: in a KMS, in a 密码机, or, as
 * {@link ConfiguredMasterKeys} has it, in the settings. A key is known by its id; to exchange it, another becomes the
 * current one and {@link Rewrapping} wraps anew what the old one wrapped.
 */
public interface MasterKeys {

    /** The id of the key that wraps from now on. At most 40 characters. */
    String current();

    /** Whether it unwraps what the key of this id has wrapped. */
    boolean has(String id);

    /**
     * Wraps with the current key.
     *
     * @param context what the result is bound to
     */
    byte[] wrap(byte[] plain, String context);

    /**
     * @param id of the key that wrapped it
     * @throws IllegalArgumentException when the key is not known, is another one of the same id, or when the context is
     *     another or the wrapped key was changed
     */
    byte[] unwrap(String id, byte[] wrapped, String context);
}
