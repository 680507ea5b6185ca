package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keycloak with the local realm. Its server is built once per unpacked version; the realm is imported again, into an
 * emptied database, whenever the realm file, the accounts, the client's secret or the gateway's port has changed.
 */
final class KeycloakPart implements Part {

    static final String NAME = "keycloak";

    private static final String BUILD_OPTIONS = "--db=postgres";

    private final Settings settings;
    private final Secrets secrets;
    private final PostgresPart postgres;
    private final Path imported;
    private String realmDigest;
    private Child child;

    KeycloakPart(Settings settings, Secrets secrets, PostgresPart postgres) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
        this.imported = settings.state().resolve("realm.sha256");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of(PostgresPart.NAME);
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        Path built = settings.keycloak().resolve("built-for-scorecard");
        if (Files.exists(built) && Files.readString(built).equals(BUILD_OPTIONS)) {
            return;
        }
        progress.say(NAME, "首次构建，约半分钟（只此一次）  building its server once, about half a minute");
        Path log = settings.log("keycloak-build");
        Files.createDirectories(log.getParent());
        ProcessBuilder command = new ProcessBuilder(script(), "build", BUILD_OPTIONS)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = command.start();
        Thread atExit = new Thread(build::destroy, "stop-keycloak-build");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            if (build.waitFor() != 0) {
                throw new StackException("Keycloak 构建失败，见 %s 。 Keycloak does not build: see %s".formatted(log, log));
            }
        } finally {
            build.destroy();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
        Files.writeString(built, BUILD_OPTIONS);
    }

    @Override
    public void start() throws IOException, SQLException {
        Realm realm = Realm.read(
                settings.root().resolve("deploy").resolve("keycloak"),
                secrets.oidcClientSecret(),
                settings.address(Port.GATEWAY));
        realmDigest = realm.digest();
        Path file = importFile();
        Files.deleteIfExists(file);
        if (!Files.exists(imported) || !Files.readString(imported).equals(realmDigest)) {
            postgres.recreate("keycloak");
            Files.createDirectories(file.getParent());
            Secrets.writePrivately(file, realm.document());
        }
        List<String> command = List.of(
                script(),
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().of(Port.KEYCLOAK),
                "--hostname=" + address());
        child = Child.start(settings, NAME, settings.state(), environment(), command);
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_DB_URL", "jdbc:postgresql://localhost:" + settings.ports().of(Port.POSTGRES) + "/keycloak",
                "KC_DB_USERNAME", "scorecard",
                "KC_DB_PASSWORD", "scorecard",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
    }

    private Path importFile() {
        return settings.keycloak().resolve("data").resolve("import").resolve("chaoyang-realm.json");
    }

    private String script() {
        return settings.keycloak().resolve("bin").resolve("kc.sh").toString();
    }

    @Override
    public boolean ready() {
        if (!Http.ok(settings.issuer() + "/.well-known/openid-configuration")) {
            return false;
        }
        try {
            Files.deleteIfExists(importFile());
            Files.writeString(imported, realmDigest);
            return true;
        } catch (IOException e) {
            throw new StackException("写不了 %s 。 Cannot write %s".formatted(imported, imported), e);
        }
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
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String address() {
        return settings.address(Port.KEYCLOAK);
    }
}
