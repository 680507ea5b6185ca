package cn.chaoyang.scorecard.register.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed records, and what is answered to requests that make no sense. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class RecordResourceIT {

    private static final String BASE = "/api/test/certificates";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void empty() throws SQLException {
        sql("delete from certificate");
    }

    @Test
    void shouldNameTheFieldWhoseTextIsLongerThanItsColumn() {
        as("kjj.clerk")
                .body(content("GR202522000001", "示".repeat(61)))
                .post(BASE)
                .then()
                .statusCode(422)
                .body("errors.field", contains("name"))
                .body("detail", equalTo("内容过长（61字），请缩短到60字以内"));
    }

    @Test
    void shouldListTheRegistersWithWhatWaitsForTheUnit() {
        // Given
        accepted(submitted(created("GR202522000001")));
        created("GR202522000002");
        created("GR202522000003");

        // Then
        JsonPath ours = as("kjj.clerk").get("/api/test/registers").jsonPath();
        assertThat(ours.<String, Object>getMap("[0]"))
                .containsEntry("name", "certificates")
                .containsEntry("title", "证书")
                .containsEntry("titleEn", "Certificates")
                .containsEntry("workbook", "certificates")
                .containsEntry("accepted", 1)
                .containsEntry("drafts", 2)
                .containsEntry("submitted", 0);
        JsonPath theirs = as("gxj.clerk").get("/api/test/registers").jsonPath();
        assertThat(theirs.getInt("[0].accepted")).isEqualTo(1);
        assertThat(theirs.getInt("[0].drafts")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/api/test/nothing|application/json||404|not-found|没有找到",
                "GET|/api/test/certificates/not-a-uuid|application/json||404|not-found|没有找到",
                "PATCH|/api/test/certificates|application/json|{}|405|method|不支持的操作",
                "POST|/api/test/certificates|application/json|{bad|400|malformed|请求格式有误",
                "POST|/api/test/certificates|application/json|{\"content\":5}|400|malformed|请求格式有误",
                "POST|/api/test/certificates|text/plain|x|415|media-type|格式不支持"
            })
    void shouldSayInChineseWhatIsWrongWithARequest(
            String method, String path, String type, String body, int status, String code, String title) {
        RequestSpecification request =
                given().auth().oauth2(Tokens.of("kjj.clerk")).contentType(type);
        if (body != null) {
            request.body(body);
        }
        request.request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith(":" + code))
                .body("title", equalTo(title));
    }

    @Test
    void shouldSayItInEnglishToThoseWhoAskForIt() {
        as("kjj.clerk")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/api/test/nothing")
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }

    @Test
    void shouldLetNobodyInWithoutAToken() {
        given().get(BASE).then().statusCode(401);
        given().auth()
                .oauth2("eyJhbGciOiJub25lIn0.e30.")
                .get(BASE)
                .then()
                .statusCode(401)
                .body("type", endsWith(":unauthenticated"));
    }

    @Test
    void shouldRefuseToChangeTheTrail() {
        // Given
        accepted(submitted(created("GR202522000004")));

        // Then
        assertThatThrownBy(() -> sql("update revision set actor = 'nobody'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("delete from revision")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql("truncate revision cascade")).hasMessageContaining("append-only");
    }

    private static JsonPath created(String number) {
        return as("kjj.clerk")
                .body(content(number, "示例企业"))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath submitted(JsonPath draft) {
        return as("kjj.clerk")
                .body(lock(draft))
                .post(path(draft) + "/submit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void accepted(JsonPath submitted) {
        as("kjj.reviewer")
                .body(lock(submitted))
                .post(path(submitted) + "/accept")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> content(String number, String name) {
        return Map.of(
                "content",
                Map.of("kind", "HIGH_TECH", "certificateNo", number, "name", name, "issuedOn", "2025-11-14"));
    }

    private static Map<String, Object> lock(JsonPath record) {
        return Map.of("lock", record.getInt("open.lock"));
    }

    private static String path(JsonPath record) {
        return BASE + "/" + record.getString("recordId");
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
