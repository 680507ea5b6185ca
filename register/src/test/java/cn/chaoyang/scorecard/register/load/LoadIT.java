package cn.chaoyang.scorecard.register.load;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More than can be done at once is refused in words, and what was begun comes to its end. */
@QuarkusTest
@TestProfile(LoadIT.Narrow.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class LoadIT {

    private static final String BASE = "/api/test/certificates";
    private static final int CONNECTIONS = 8;

    /** A service with room for two changes. */
    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "load.writes", "2",
                    "load.retry-after", "3",
                    "journal.chaining", "off",
                    "quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS),
                    "quarkus.datasource.jdbc.acquisition-timeout", "2s");
        }
    }

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from certificate");
        }
    }

    @Test
    void shouldRefuseTheThirdWhereTwoHaveRoom() throws Exception {
        create("GR202522000009").then().statusCode(201);
        CompletableFuture<Response> first;
        CompletableFuture<Response> second;
        try (Connection held = database.getConnection();
                Statement lock = held.createStatement()) {
            // Given two that wait for a table
            held.setAutoCommit(false);
            lock.execute("lock table certificate in share mode");
            first = CompletableFuture.supplyAsync(() -> create("GR202522000001"));
            second = CompletableFuture.supplyAsync(() -> create("GR202522000002"));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting(lock) == 2);

            // When, Then
            create("GR202522000003")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:scorecard:problem:busy"))
                    .body("detail", containsString("请 3 秒后再试"));
            as("kjj.clerk").get(BASE).then().statusCode(200);
            held.rollback();
        }
        first.get(60, TimeUnit.SECONDS).then().statusCode(201);
        second.get(60, TimeUnit.SECONDS).then().statusCode(201);

        // And there is room again
        create("GR202522000003").then().statusCode(201);
    }

    @Test
    void shouldSayThatTheDatabaseIsBusyWhenItHasNoConnectionToGive() throws SQLException {
        // Given: the service holds some of them itself
        List<Connection> taken = new ArrayList<>();
        try {
            while (takenOneMore(taken)) {
                assertThat(taken).hasSizeLessThanOrEqualTo(CONNECTIONS);
            }

            // When, Then
            as("kjj.clerk")
                    .get(BASE)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:scorecard:problem:database-busy"));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        as("kjj.clerk").get(BASE).then().statusCode(200);
    }

    private boolean takenOneMore(List<Connection> taken) {
        try {
            taken.add(database.getConnection());
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from pg_locks where not granted and relation = 'certificate'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Response create(String number) {
        return as("kjj.clerk")
                .body(Map.of(
                        "content",
                        Map.of("kind", "HIGH_TECH", "certificateNo", number, "name", "示例企业", "issuedOn", "2025-11-14")))
                .post(BASE);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }
}
