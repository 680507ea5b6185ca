package cn.chaoyang.scorecard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresResourceIT {

    @Test
    void shouldGiveEveryUseAnEmptyDatabase() throws SQLException {
        // Given
        Database first = PostgresResource.createDatabase();
        try (Connection connection = first.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE enterprise (name text)");
            statement.execute("INSERT INTO enterprise VALUES ('长春示例科技')");
        }

        // When
        Database second = PostgresResource.createDatabase();

        // Then
        assertThat(count(second, "SELECT count(*) FROM pg_tables WHERE tablename = 'enterprise'"))
                .isZero();
        assertThat(count(first, "SELECT length(name) FROM enterprise")).isEqualTo(6);
    }

    @Test
    void shouldConnectAsTheRoleOfTheServicesWhichIsNoSuperuser() throws SQLException {
        // Given
        PostgresResource resource = new PostgresResource();

        // When
        Map<String, String> settings = resource.start();

        // Then
        Database database = new Database(settings.get("DB_URL"), settings.get("DB_USER"), settings.get("DB_PASSWORD"));
        assertThat(settings).containsEntry("quarkus.datasource.jdbc.url", database.jdbcUrl());
        assertThat(count(database, "SELECT count(*) FROM pg_roles WHERE rolname = current_user AND NOT rolsuper"))
                .isEqualTo(1);
    }

    private static long count(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
