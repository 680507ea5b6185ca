package cn.chaoyang.scorecard.register.evidence;

import java.util.UUID;

/** Where the content of evidence is kept. Nothing is ever taken out: old revisions name it. */
interface EvidenceStore {

    /** Keeps the content in the caller's transaction, or before it where the store has none. */
    void put(UUID id, byte[] sealed);

    /** @throws IllegalStateException when it is not there: a row must not name what is lost */
    byte[] get(UUID id);
}
