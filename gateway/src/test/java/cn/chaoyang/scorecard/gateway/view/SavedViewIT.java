package cn.chaoyang.scorecard.gateway.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.gateway.access.AccessIT;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views of registers: kept, renamed, deleted, and nobody else's. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class SavedViewIT {

    private static final String VIEWS = "/api/views";
    private static final String ENTERPRISES = "innovation/enterprises";
    private static final String QUERY = "kind=HIGH_TECH&sort=-issuedOn&columns=name,number";

    @Inject
    DataSource database;

    @BeforeEach
    void clear() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from saved_view");
        }
    }

    @Test
    void shouldKeepAViewForItsOwnerWithItsNameAndItsAddress() {
        // When
        String id = keep("kjj.clerk", ENTERPRISES, " 今年到期 ", QUERY)
                .then()
                .statusCode(201)
                .body("register", equalTo(ENTERPRISES))
                .body("name", equalTo("今年到期"))
                .body("query", equalTo(QUERY))
                .extract()
                .path("id");

        // Then
        list("kjj.clerk", ENTERPRISES).then().body("id", contains(id)).body("query", contains(QUERY));
        list("kjj.clerk", "talent/persons").then().body("", empty());
        list("kjj.reviewer", ENTERPRISES).then().body("", empty());
    }

    @Test
    void shouldTellNobodyOfAnotherPersonsViews() {
        // Given
        String id = keep("kjj.clerk", ENTERPRISES, "今年到期", QUERY).path("id");

        // When, Then
        change("kjj.reviewer", id, "我的", QUERY)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scorecard:problem:unknown-view"));
        as("kjj.reviewer").delete(VIEWS + '/' + id).then().statusCode(404);
        list("kjj.clerk", ENTERPRISES).then().body("name", contains("今年到期"));
    }

    @Test
    void shouldRenameAViewAndLetItShowSomethingElse() {
        // Given
        String id = keep("kjj.clerk", ENTERPRISES, "今年到期", QUERY).path("id");
        keep("kjj.clerk", ENTERPRISES, "明年到期", "");

        // When
        change("kjj.clerk", id, "高企", "kind=HIGH_TECH").then().statusCode(200).body("name", equalTo("高企"));

        // Then
        list("kjj.clerk", ENTERPRISES)
                .then()
                .body("name", contains("高企", "明年到期"))
                .body("query", contains("kind=HIGH_TECH", ""));
        change("kjj.clerk", id, "明年到期", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scorecard:problem:view-exists"))
                .body("field", equalTo("name"))
                .body("detail", equalTo("您在这个名册已有视图「明年到期」，请换个名称"));
        as("kjj.clerk").delete(VIEWS + '/' + id).then().statusCode(204);
        list("kjj.clerk", ENTERPRISES).then().body("name", contains("明年到期"));
    }

    @Test
    void shouldRefuseWhatIsNoView() {
        keep("kjj.clerk", ENTERPRISES, " ", QUERY).then().statusCode(422).body("field", equalTo("name"));
        keep("kjj.clerk", ENTERPRISES, "长".repeat(41), QUERY).then().statusCode(422);
        keep("kjj.clerk", ENTERPRISES, "到期", "q=" + "长".repeat(1999)).then().statusCode(422);
        keep("kjj.clerk", "../tasks", "到期", QUERY).then().statusCode(422).body("field", equalTo("register"));
        list("kjj.clerk", ENTERPRISES).then().body("", empty());
    }

    @Test
    void shouldKeepFiftyAndNoMoreHoweverManyComeAtOnce() {
        // Given
        for (int i = 1; i < SavedViews.MOST; i++) {
            keep("kjj.clerk", ENTERPRISES, "视图" + i, "").then().statusCode(201);
        }

        // When
        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> keep("kjj.clerk", ENTERPRISES, "同时" + i, "").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409);
        keep("kjj.clerk", "innovation/qualifications", "视图1", "").then().statusCode(201);
    }

    private static Response keep(String account, String register, String name, String query) {
        return as(account)
                .body(Map.of("register", register, "name", name, "query", query))
                .post(VIEWS);
    }

    private static Response change(String account, String id, String name, String query) {
        return as(account).body(Map.of("name", name, "query", query)).put(VIEWS + '/' + id);
    }

    private static Response list(String account, String register) {
        return as(account).queryParam("register", register).get(VIEWS);
    }

    private static RequestSpecification as(String account) {
        String role = account.substring(account.indexOf('.') + 1);
        return given().contentType(ContentType.JSON).auth().oauth2(Issuer.token(account, "kjj", role));
    }
}
