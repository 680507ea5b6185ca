package cn.chaoyang.scorecard.local;

import java.time.Duration;
import java.util.Set;

/** One thing the stack is made of. Methods are called in this order, from one thread each. */
interface Part {

    String name();

    /** Names of the parts that must be ready before {@link #start()}. */
    Set<String> needs();

    /** One-off work that needs no other part, such as building Keycloak. */
    default void prepare(Progress progress) throws Exception {}

    void start() throws Exception;

    /** Whether it answers its clients now. */
    boolean ready();

    /** Whether its process has not ended. */
    boolean alive();

    /** Ends it in order; does nothing if it was never started. */
    void stop();

    /** How long {@link #ready()} may stay false after the start. */
    default Duration patience() {
        return Duration.ofSeconds(180);
    }

    /** Where its clients find it. */
    String address();
}
