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
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
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

    @Inject
    EntityManager entities;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resident=true|GR202522000011",
                "resident=是|GR202522000011",
                "resident=否|GR202422000012 GR202422000013",
                "issuedOn.from=2024-11-20|GR202522000011 GR202422000012",
                "issuedOn.to=2024年11月20日|GR202422000012 GR202422000013",
                "issuedOn.from=2024-11-20&issuedOn.to=2024-12-31|GR202422000012",
                "zone=朝阳经济开发区|GR202522000011 GR202422000012",
                "zone=朝阳经济|",
                "certificateNo=gr202422000013|GR202422000013",
                "kind=OTHER|GR202422000013",
                "revenue.from=100万元|GR202522000011",
                "revenue.from=500000&revenue.to=1,200,000|GR202522000011 GR202422000012",
                "revenue.to=499999.99|",
                "kind=HIGH_TECH&zone=朝阳经济开发区&resident=否|GR202422000012",
                "resident=&zone=&issuedOn.from=|GR202522000011 GR202422000012 GR202422000013"
            })
    void shouldNarrowAListAndItsExportAlike(String filter, String numbers) throws IOException {
        // Given
        created(Map.of(
                "certificateNo",
                "GR202522000011",
                "issuedOn",
                "2025-11-14",
                "zone",
                "朝阳经济开发区",
                "resident",
                true,
                "revenue",
                "120万元"));
        created(Map.of(
                "certificateNo", "GR202422000012", "issuedOn", "2024-11-20", "zone", "朝阳经济开发区", "revenue", 500000));
        created(Map.of(
                "certificateNo", "GR202422000013", "issuedOn", "2024-03-01", "kind", "OTHER", "resident", false));

        // When
        List<String> listed = as("kjj.clerk")
                .get(BASE + "?sort=-issuedOn&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.content.certificateNo");

        // Then
        List<String> wanted = numbers == null ? List.of() : List.of(numbers.split(" "));
        assertThat(listed).containsExactlyElementsOf(wanted);
        byte[] exported = as("kjj.clerk")
                .get(BASE + "/export?state=draft&sort=-issuedOn&" + filter)
                .asByteArray();
        // The sheet of this workbook holds one kind.
        assertThat(numbers(exported))
                .containsExactlyElementsOf(wanted.stream()
                        .filter(number -> !number.equals("GR202422000013"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resident=perhaps|resident|「perhaps」请填写「是」或「否」",
                "issuedOn.from=2025-02-30|issuedOn|「2025-02-30」这一天不存在，请核对后填写，例如 2025-11-14",
                "kind=NOTHING|kind|「NOTHING」不在选项中，请填写：高新技术企业、其他",
                "issuedOn=2025-11-14|issuedOn|不能按「issuedOn」筛选",
                "identityNo=220104198001010014|identityNo|不能按「identityNo」筛选",
                "revenue.from=约500|revenue|「约500」不是确定的金额，请去掉「约、余、超、近」等字，填写准确数",
                "revenue=500|revenue|不能按「revenue」筛选",
                "nothing=1|nothing|不能按「nothing」筛选"
            })
    void shouldNameTheFieldOfAFilterItCannotUse(String filter, String field, String detail) {
        for (String path : List.of(BASE, BASE + "/export")) {
            as("kjj.clerk")
                    .get(path + '?' + filter)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains(field))
                    .body("detail", equalTo(detail));
        }
    }

    @Test
    void shouldAskNoMoreOfTheDatabaseForANarrowedList() {
        // Given
        created("GR202522000014");
        Statistics statistics =
                entities.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);

        // When
        long plain = statements(statistics, BASE);
        long narrowed = statements(statistics, BASE + "?resident=false&issuedOn.from=2025-01-01&zone=x&kind=OTHER&q=a");

        // Then
        assertThat(narrowed).isEqualTo(plain).isEqualTo(2);
        statistics.setStatisticsEnabled(false);
    }

    /** Of the first sheet, whose second column they are. */
    private static List<String> numbers(byte[] exported) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(1))
                    .toList();
        }
    }

    private static long statements(Statistics statistics, String path) {
        long before = statistics.getPrepareStatementCount();
        as("kjj.clerk").get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void created(Map<String, Object> fields) {
        Map<String, Object> content = new HashMap<>(Map.of("kind", "HIGH_TECH", "name", "示例企业"));
        content.putAll(fields);
        as("kjj.clerk").body(Map.of("content", content)).post(BASE).then().statusCode(201);
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

    @ParameterizedTest
    @CsvSource({
        "page=2147483647&size=1000, page",
        "q=a%00b, unstorable",
        "unit=%00, unstorable",
        "subject=%00, unstorable"
    })
    void shouldRefuseAQuestionThatNoListAnswers(String query, String code) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .get(BASE + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scorecard:problem:" + code));
    }

    @Test
    void shouldAnswerInChineseWhereTheLanguageAskedForIsNone() {
        given().auth()
                .oauth2(Tokens.of("kjj.clerk"))
                .header("Accept-Language", "xx;q=2")
                .get(BASE + "/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("没有找到"));
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
