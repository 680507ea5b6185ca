package cn.chaoyang.scorecard.register.privacy;

import java.util.UUID;

/** A key to seal with, and the id by which what it sealed names it. */
public record DataKey(UUID id, byte[] secret) {

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
