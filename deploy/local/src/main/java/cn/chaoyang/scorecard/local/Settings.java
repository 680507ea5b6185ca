package cn.chaoyang.scorecard.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where things are and how big they may be.
 *
 * @param root the source tree
 * @param state everything that survives a stop: databases, logs, secrets
 * @param keycloak the unpacked Keycloak
 * @param ports the ports of this run
 * @param serviceHeap largest heap of one service, as in {@code -Xmx}
 * @param compiler how the Java of the broker and the services is compiled
 */
record Settings(Path root, Path state, Path keycloak, Ports ports, String serviceHeap, Compiler compiler) {

    /** Quick starts in two thirds of the time, full is what production runs: figures of speed are of full only. */
    enum Compiler {
        QUICK,
        FULL
    }

    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[kKmMgG]");
    private static final Map<String, Compiler> COMPILERS = Map.of("quick", Compiler.QUICK, "full", Compiler.FULL);

    /**
     * Reads the environment; {@code SCORECARD_ROOT} and {@code KEYCLOAK_HOME} are set by {@code run}.
     *
     * @throws StackException when a value makes no sense
     */
    static Settings from(Map<String, String> environment, Options options) {
        Path root = Path.of(environment.getOrDefault("SCORECARD_ROOT", "")).toAbsolutePath();
        Path state = root.resolve(environment.getOrDefault("STATE_DIR", ".local"));
        Path keycloak = root.resolve(environment.getOrDefault("KEYCLOAK_HOME", ".local/keycloak"));
        String heap = environment.getOrDefault("SERVICE_HEAP", "512m");
        if (!HEAP.matcher(heap).matches()) {
            throw new StackException(
                    "SERVICE_HEAP=%s 应写成 512m 这样。 SERVICE_HEAP=%s: write it like 512m.".formatted(heap, heap));
        }
        String compiler = environment.getOrDefault("SERVICE_COMPILER", "quick");
        if (!COMPILERS.containsKey(compiler)) {
            throw new StackException("SERVICE_COMPILER=%s 应为 quick 或 full。 SERVICE_COMPILER=%s: write quick or full."
                    .formatted(compiler, compiler));
        }
        Ports ports = options.freePorts() ? Ports.free() : Ports.from(environment);
        return new Settings(root, state.normalize(), keycloak.normalize(), ports, heap, COMPILERS.get(compiler));
    }

    Path log(String part) {
        return state.resolve("log").resolve(part + ".log");
    }

    String issuer() {
        return "http://localhost:" + ports.of(Port.KEYCLOAK) + "/realms/chaoyang";
    }

    /** Where everything is, by the variables that a command run on the stack is told it in. */
    Map<String, String> addresses() {
        return Map.of(
                "GATEWAY_URL", address(Port.GATEWAY),
                "TALENT_URL", address(Port.TALENT),
                "FUND_URL", address(Port.FUND),
                "INNOVATION_URL", address(Port.INNOVATION),
                "OIDC_URL", issuer(),
                "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Port.KAFKA),
                "POSTGRES_URL", "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/",
                "STATE_DIR", state.toString());
    }

    String address(Port port) {
        return "http://localhost:" + ports.of(port);
    }
}
