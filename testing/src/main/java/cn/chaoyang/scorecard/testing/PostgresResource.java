package cn.chaoyang.scorecard.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL, one server per test JVM, a fresh database per use.
 *
 * <p>For Quarkus tests: {@code @QuarkusTestResource(PostgresResource.class)}. For plain JUnit and property tests:
 * {@link #createDatabase()}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String ROLE = "scorecard";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        Database database = createDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "DB_URL", database.jdbcUrl(),
                "DB_USER", database.username(),
                "DB_PASSWORD", database.password());
    }

    @Override
    public void stop() {
        // The server is shared and ends with the JVM.
    }

    /** A new, empty database on the JVM's server, which is started when this is its first use (2 to 3 s). */
    public static Database createDatabase() {
        EmbeddedPostgres server = Server.RUNNING;
        String name = "test_" + DATABASES.incrementAndGet();
        execute(server, "CREATE DATABASE " + name + " OWNER " + ROLE);
        return new Database("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, ROLE, ROLE);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL for tests refused: " + sql, e);
        }
    }

    /** Started by the first use of the class; a server that cannot start is not tried again by every test. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("listen_addresses", "localhost")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                execute(server, "CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + ROLE + "'");
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for tests does not start", e);
            }
        }
    }
}
