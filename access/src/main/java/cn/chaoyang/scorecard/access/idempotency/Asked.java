package cn.chaoyang.scorecard.access.idempotency;

/**
 * A write with a key.
 *
 * @param actor whose it is: keys of different people are different keys
 * @param key as the client made it up
 * @param fingerprint SM3 of what is asked for
 */
record Asked(String actor, String key, String fingerprint) {

    /** What a kept answer is bound to. */
    String context() {
        return "answer." + actor + '.' + key;
    }
}
