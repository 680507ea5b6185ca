package cn.chaoyang.scorecard.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A gateway with room for two changes refuses the third in words. */
@QuarkusTest
@TestProfile(LoadIT.Narrow.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class LoadIT {

    /** Room for two. */
    public static class Narrow extends AccessIT.WithoutLogs {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> narrow = new HashMap<>(super.getConfigOverrides());
            narrow.put("load.writes", "2");
            return narrow;
        }
    }

    @Inject
    DataSource database;

    @Test
    void shouldRefuseTheThirdWhereTwoHaveRoom() throws Exception {
        keep("kjj", "零").then().statusCode(201);
        CompletableFuture<Response> first;
        CompletableFuture<Response> second;
        try (Connection held = database.getConnection();
                Statement lock = held.createStatement()) {
            // Given two that wait for a table
            held.setAutoCommit(false);
            lock.execute("lock table saved_view in share mode");
            first = CompletableFuture.supplyAsync(() -> keep("kjj", "一"));
            second = CompletableFuture.supplyAsync(() -> keep("gxj", "二"));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting(lock) == 2);

            // When, Then
            keep("kjj", "三")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .contentType("application/problem+json")
                    .body("type", endsWith("busy"));
            as("kjj").get("/api/views?register=innovation/enterprises").then().statusCode(200);
            held.rollback();
        }
        first.get(60, TimeUnit.SECONDS).then().statusCode(201);
        second.get(60, TimeUnit.SECONDS).then().statusCode(201);
        keep("kjj", "三").then().statusCode(201);
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from pg_locks where not granted and relation = 'saved_view'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Response keep(String unit, String name) {
        return as(unit).body(Map.of("register", "innovation/enterprises", "name", name, "query", "sort=name"))
                .post("/api/views");
    }

    private static RequestSpecification as(String unit) {
        return given().auth()
                .oauth2(Issuer.token(unit + ".clerk", unit, "clerk"))
                .contentType(ContentType.JSON);
    }
}
