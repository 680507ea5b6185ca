package cn.chaoyang.scorecard.journal;

import io.quarkus.security.identity.SecurityIdentity;

/** How an application reads its tokens; each has one bean of this. */
public interface Identities {

    /** @param identity not anonymous */
    Who of(SecurityIdentity identity);
}
