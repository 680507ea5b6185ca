package cn.chaoyang.scorecard.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the parts of the running stack are, as {@code ./run --exec} tells its command.
 *
 * @param services by module name, for example {@code gateway}
 * @param issuer of tokens
 * @param kafka host and port
 * @param postgres JDBC address without a database
 * @param state where the stack keeps its data, and notes its processes
 */
public record Stack(Map<String, String> services, String issuer, String kafka, String postgres, Path state) {

    public static final String DISTRICT = "220104";

    /** @throws IllegalStateException when not started by {@code ./run --exec} */
    public static Stack from(Map<String, String> environment) {
        return new Stack(
                Map.of(
                        "gateway", told(environment, "GATEWAY_URL"),
                        "talent-service", told(environment, "TALENT_URL"),
                        "fund-service", told(environment, "FUND_URL"),
                        "innovation-service", told(environment, "INNOVATION_URL")),
                told(environment, "OIDC_URL"),
                told(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                told(environment, "POSTGRES_URL"),
                Path.of(told(environment, "STATE_DIR")));
    }

    public String gateway() {
        return services.get("gateway");
    }

    /** @param name gateway, talent, fund or innovation */
    public Connection database(String name) throws SQLException {
        return DriverManager.getConnection(postgres + name, "scorecard", "scorecard");
    }

    /** The process of a part, for example {@code gateway}. */
    public long processOf(String part) throws IOException {
        String note = Files.readString(state.resolve("running").resolve(part));
        return Long.parseLong(note.substring(0, note.indexOf(' ')));
    }

    private static String told(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: start with ./bench");
        }
        return value;
    }
}
