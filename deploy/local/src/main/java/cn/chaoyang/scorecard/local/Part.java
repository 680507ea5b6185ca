package cn.chaoyang.scorecard.local;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing the stack is made of. Methods are called in this order, from one thread each. */
interface Part {

    String name();

    /** Names of the parts that must be ready before {@link #start()}. */
    Set<String> needs();

    /** One-off work that needs no other part, such as building Keycloak. */
    default void prepare(Progress progress) throws Exception {}

    void start() throws Exception;

    /**
     * Starts it once more after it has ended, however that came.
     *
     * @param environment variables on top of its own; the next start knows nothing of them
     */
    default void startAgain(Map<String, String> environment) throws Exception {
        if (!environment.isEmpty()) {
            throw new StackException("%s 不接受环境变量。 %s takes no variables.".formatted(name(), name()));
        }
        stop();
        start();
    }

    /** The process that is it, dead or alive; empty if it was never started. */
    default Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    /** Whether it answers its clients now. */
    boolean ready();

    /** Whether its process has not ended. */
    boolean alive();

    /** Ends it in order; does nothing if it was never started. */
    void stop();

    /** How long {@link #ready()} may stay false after the start. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** Where its clients find it. */
    String address();
}
