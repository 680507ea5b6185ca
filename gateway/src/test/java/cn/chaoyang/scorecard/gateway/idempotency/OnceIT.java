package cn.chaoyang.scorecard.gateway.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Upstream;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the gateway writes itself is written once however often it is asked for; of what it hands on it hands the key on. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class OnceIT {

    private static final Map<String, Object> TASK = Map.of(
            "source", "office", "title", "示例：只办一次", "lead", "kjj", "co", List.of("gxj"), "deadline", "2099-12-31");

    @Inject
    DataSource database;

    @Test
    void shouldDecideOnce() throws SQLException {
        // Given
        String key = key();
        Map<String, Object> decision = Map.of(
                "kind",
                "override",
                "content",
                Map.of("status", "warning", "from", "2026-06-01", "until", "2026-07-31"),
                "reason",
                "示例：只办一次");

        // When
        Response first = asOffice(key).body(decision).post("/api/indicators/I10/decisions");
        Response again = asOffice(key).body(decision).post("/api/indicators/I10/decisions");

        // Then both say the same, and one was recorded
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(text("select count(*) from decision where reason = '示例：只办一次'"))
                .isEqualTo("1");
    }

    @Test
    void shouldRaiseATaskOnceAndAnswerWithFiguresOfTheLedger() throws SQLException {
        // Given
        String key = key();

        // When
        Response first = asOffice(key).body(TASK).post("/api/tasks");
        Response again = asOffice(key).body(TASK).post("/api/tasks");

        // Then
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(text("select count(distinct task) from task_step where content like '%示例：只办一次%'"))
                .isEqualTo("1");
        asOffice(key)
                .body(Map.of("title", "示例：另一件"))
                .post("/api/tasks")
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-reused"));
    }

    @Test
    void shouldForgetAViewOnceAndSayNothingTwice() {
        // Given
        String id = asClerk(key())
                .body(Map.of("register", "innovation/enterprises", "name", "只办一次", "query", ""))
                .post("/api/views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String key = key();

        // When, Then
        asClerk(key).delete("/api/views/" + id).then().statusCode(204).header("Idempotency-Replayed", nullValue());
        asClerk(key).delete("/api/views/" + id).then().statusCode(204).header("Idempotency-Replayed", "true");
        asClerk(key()).delete("/api/views/" + id).then().statusCode(404);
    }

    @Test
    void shouldRefuseAWriteInStepsAsItDoesWithoutAKey() {
        asOffice(key())
                .body("{}")
                .post("/api/months/2026-13/lock")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("bad-date"));
    }

    @Test
    void shouldHandTheKeyOn() throws SQLException {
        // Given
        String key = key();

        // When, Then
        for (int times = 0; times < 2; times++) {
            asClerk(key)
                    .body("{}")
                    .post("/api/innovation/enterprises")
                    .then()
                    .statusCode(Upstream.ANSWER)
                    .body(containsString("idempotency-key=" + key));
        }
        assertThat(text("select count(*) from idempotent_answer where idempotency_key = '" + key.replace("\"", "")
                        + "'"))
                .isEqualTo("0");
    }

    private static String key() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private static RequestSpecification asOffice(String key) {
        return as(Issuer.token("kwb.supervisor", "kwb", "supervisor"), key);
    }

    private static RequestSpecification asClerk(String key) {
        return as(Issuer.token("kjj.clerk", "kjj", "clerk"), key);
    }

    private static RequestSpecification as(String token, String key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
