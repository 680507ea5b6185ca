package cn.chaoyang.scorecard.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartIT {

    @TempDir
    Path state;

    @Test
    void shouldBeDurableAndKeepItsDataOverAStop() throws Exception {
        // Given
        Settings settings = new Settings(state, state, state, Ports.free(), "512m", Settings.Compiler.QUICK);
        PostgresPart first = new PostgresPart(settings);
        first.start();
        query(settings, "CREATE TABLE kept AS SELECT '2027' AS year");
        first.stop();

        // When
        PostgresPart second = new PostgresPart(settings);
        second.start();

        // Then
        try {
            assertThat(query(settings, "SELECT year FROM kept")).containsExactly("2027");
            assertThat(query(
                            settings,
                            "SELECT setting FROM pg_settings"
                                    + " WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')"))
                    .containsExactly("on", "on", "on");
            assertThat(query(settings, "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1"))
                    .containsExactly("fund", "gateway", "innovation", "keycloak", "postgres", "talent");
        } finally {
            second.stop();
        }
    }

    private static List<String> query(Settings settings, String sql) throws SQLException {
        String address = "jdbc:postgresql://localhost:" + settings.ports().of(Port.POSTGRES) + "/fund";
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address, "scorecard", "scorecard");
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }
}
