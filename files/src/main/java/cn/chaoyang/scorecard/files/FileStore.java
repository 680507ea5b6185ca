package cn.chaoyang.scorecard.files;

import java.util.UUID;

/** Where the content of files is kept. Nothing is ever taken out: old revisions name it. */
public interface FileStore {

    /**
     * Keeps the content in the caller's transaction, or before it where the store has none.
     *
     * @param content as it is to lie there: whoever seals it does so before
     */
    void put(UUID id, byte[] content);

    /** @throws IllegalStateException when it is not there: a row must not name what is lost */
    byte[] get(UUID id);
}
