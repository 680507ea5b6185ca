package cn.chaoyang.scorecard.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL with durable settings and one database per service, made when missing. */
final class PostgresPart implements Part {

    static final String NAME = "postgres";

    private static final String ROLE = "scorecard";
    private static final List<String> DATABASES = List.of("talent", "fund", "innovation", "gateway", "keycloak");

    private final Settings settings;
    private EmbeddedPostgres server;
    private ProcessHandle postmaster;
    private Path note;

    PostgresPart(Settings settings) {
        this.settings = settings;
    }

    static Path data(Settings settings) {
        return settings.state().resolve("postgres");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void start() throws IOException, SQLException {
        Path log = settings.log(NAME);
        Files.createDirectories(log.getParent());
        Path data = data(settings);
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        settings.state().resolve("postgres-binaries").toFile())
                .setPort(settings.ports().of(Port.POSTGRES))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "200")
                // The library turns these off for tests; here data must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
        note = Leftovers.note(settings, NAME, postmaster);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + ROLE + "'")) {
                statement.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + ROLE + "'");
            }
            for (String database : DATABASES) {
                if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                    statement.execute("CREATE DATABASE " + database + " OWNER " + ROLE);
                }
            }
        }
    }

    /** Drops a database and makes it again, empty. */
    void recreate(String database) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + database + " OWNER " + ROLE);
        }
    }

    @Override
    public boolean ready() {
        return server != null;
    }

    @Override
    public boolean alive() {
        return postmaster == null || postmaster.isAlive();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(postmaster);
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    @Override
    public String address() {
        return "jdbc:postgresql://localhost:" + settings.ports().of(Port.POSTGRES) + "/ (" + ROLE + ")";
    }

    private static boolean missing(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return !rows.next();
        }
    }
}
