package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the four Quarkus applications, from its packaged jar, told everything by environment variables. */
final class ServicePart implements Part {

    private final Settings settings;
    private final Secrets secrets;
    private final boolean sample;
    private final String module;
    private final String database;
    private final Port port;
    private final String name;
    private final int number;
    private Child child;

    private ServicePart(Settings settings, Secrets secrets, boolean sample, String module, String database, Port port) {
        this(
                settings,
                secrets,
                sample,
                module,
                database,
                port,
                module,
                settings.ports().of(port));
    }

    private ServicePart(
            Settings settings,
            Secrets secrets,
            boolean sample,
            String module,
            String database,
            Port port,
            String name,
            int number) {
        this.settings = settings;
        this.secrets = secrets;
        this.sample = sample;
        this.module = module;
        this.database = database;
        this.port = port;
        this.name = name;
        this.number = number;
    }

    /** The four; {@code sample} makes every screen say that it shows sample registers. */
    static List<ServicePart> all(Settings settings, Secrets secrets, boolean sample) {
        return List.of(
                new ServicePart(settings, secrets, sample, "talent-service", "talent", Port.TALENT),
                new ServicePart(settings, secrets, sample, "fund-service", "fund", Port.FUND),
                new ServicePart(settings, secrets, sample, "innovation-service", "innovation", Port.INNOVATION),
                new ServicePart(settings, secrets, sample, "gateway", "gateway", Port.GATEWAY));
    }

    /** A second one on the same database, behind no route, with a name and a port of its own. */
    ServicePart replica() {
        return new ServicePart(
                settings,
                secrets,
                sample,
                module,
                database,
                port,
                module + "-2",
                Ports.unused(1).get(0));
    }

    @Override
    public String name() {
        return name;
    }

    /** Keycloak is not among them: a service that starts before it fetches its keys at the first request instead. */
    @Override
    public Set<String> needs() {
        return Set.of(PostgresPart.NAME, KafkaPart.NAME);
    }

    @Override
    public void start() throws IOException {
        child = Child.start(settings, name, folder(), environment(), command());
    }

    @Override
    public void startAgain(Map<String, String> more) throws IOException {
        stop();
        Map<String, String> environment = environment();
        environment.putAll(more);
        child = Child.again(settings, name, folder(), environment, command());
    }

    private Path folder() {
        return settings.root().resolve(module);
    }

    private List<String> command() {
        Path jar = folder().resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException(
                    "%s 还没有构建，请用 ./run 启动。 %s is not built: start with ./run".formatted(module, module));
        }
        return Child.java(settings, settings.serviceHeap(), "-jar", jar.toString());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("HTTP_PORT", String.valueOf(number));
        environment.put(
                "DB_URL", "jdbc:postgresql://localhost:" + settings.ports().of(Port.POSTGRES) + "/" + database);
        environment.put("DB_USER", "scorecard");
        environment.put("DB_PASSWORD", "scorecard");
        environment.put(
                "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.ports().of(Port.KAFKA));
        environment.put("OIDC_URL", settings.issuer());
        // In production a service waits for its identity server; here that would only add to the start.
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "PT0S");
        // Without it the gateway refuses this realm: its accounts are well known.
        environment.put("SCORECARD_ENVIRONMENT", "local");
        environment.put("SCORECARD_SAMPLE", String.valueOf(sample));
        if (port == Port.GATEWAY) {
            environment.put("OIDC_CLIENT_SECRET", secrets.oidcClientSecret());
            environment.put("SESSION_SECRET", secrets.sessionSecret());
            // Here scripts and tests ask as one person, far faster than a person does.
            environment.put("RATE_USER_PER_SECOND", "1000");
            environment.put("RATE_USER_BURST", "5000");
            environment.put("RATE_USER_AT_ONCE", "1000");
            environment.put("TALENT_URL", settings.address(Port.TALENT));
            environment.put("FUND_URL", settings.address(Port.FUND));
            environment.put("INNOVATION_URL", settings.address(Port.INNOVATION));
        } else {
            environment.put("REGISTER_MASTER_KEYS", "local=" + secrets.registerMasterKey());
            environment.put("REGISTER_SAMPLE_ALLOWED", "true");
        }
        return environment;
    }

    @Override
    public boolean ready() {
        return Http.ok(address() + "/q/health/ready");
    }

    @Override
    public boolean alive() {
        return child == null || child.alive();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).map(Child::process);
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    @Override
    public String address() {
        return "http://localhost:" + number;
    }
}
