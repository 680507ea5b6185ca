package cn.chaoyang.scorecard.register.idempotency;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes that are asked for again because no answer arrived. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class OnceIT {

    private static final String BASE = "/api/test/certificates";
    private static final String CLERK = "kjj.clerk";
    private static final String WAITING =
            "select count(*) from pg_locks where not granted and relation = 'certificate'::regclass";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void empty() throws SQLException {
        sql("delete from certificate");
        sql("delete from idempotent_answer");
    }

    @Test
    void shouldWriteOnceWhenTheAnswerWasLost() throws IOException, SQLException {
        // Given a client that is gone while it is being written
        String key = key();
        try (Connection held = database.getConnection();
                Statement lock = held.createStatement();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            held.setAutoCommit(false);
            lock.execute("lock table certificate in share mode");
            send(socket, key, content("GR202522000001", "示例甲"));
            await(WAITING, "1");
            socket.close();
            held.rollback();
        }
        await("select count(*) from idempotent_answer", "1");
        String id = text("select record_id from certificate");

        // When it asks again
        Response again = create(key, content("GR202522000001", "示例甲"));

        // Then
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("recordId", equalTo(id));
        assertThat(again.jsonPath().getString("open.content.name")).isEqualTo("示例甲");
        assertThat(text("select count(*) from certificate")).isEqualTo("1");
        await("select exists (select 1 from journal_line where detail like '%replayed%')", "t");
    }

    @Test
    void shouldCarryOutOneOfTwoThatComeAtOnce() throws Exception {
        // Given a register nobody can write to for the moment
        String key = key();
        CompletableFuture<Response> first;
        Response second;
        try (Connection held = database.getConnection();
                Statement lock = held.createStatement()) {
            held.setAutoCommit(false);
            lock.execute("lock table certificate in share mode");

            // When
            first = CompletableFuture.supplyAsync(() -> create(key, content("GR202522000002", "示例乙")));
            await(WAITING, "1");
            second = create(key, content("GR202522000002", "示例乙"));
            held.rollback();
        }

        // Then
        second.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:scorecard:problem:idempotency-running"));
        first.get(20, TimeUnit.SECONDS).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        create(key, content("GR202522000002", "示例乙")).then().statusCode(201);
        assertThat(text("select count(*) from certificate")).isEqualTo("1");
    }

    @Test
    void shouldRefuseTheKeyOfAnotherRequest() throws SQLException {
        // Given
        String key = key();
        create(key, content("GR202522000003", "示例丙")).then().statusCode(201);

        // When, Then
        create(key, content("GR202522000004", "示例丙"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:scorecard:problem:idempotency-reused"));
        as("kjj.clerk2", key)
                .body(content("GR202522000005", "示例丙"))
                .post(BASE)
                .then()
                .statusCode(201);
        assertThat(text("select string_agg(certificate_no, ',' order by certificate_no) from certificate"))
                .isEqualTo("GR202522000003,GR202522000005");
    }

    @Test
    void shouldAskAnewWhatWasRefused() {
        // Given
        String key = key();
        create(key, content("GR2025", "示例丁")).then().statusCode(422);

        // When, Then
        create(key, content("GR202522000006", "示例丁")).then().statusCode(201);
    }

    @Test
    void shouldForgetAnAnswerAfterADay() throws SQLException {
        // Given
        String key = key();
        create(key, content("GR202522000007", "示例戊")).then().statusCode(201);
        sql("update idempotent_answer set kept_at = now() - interval '25 hours'");

        // When, Then
        create(key, content("GR202522000007", "示例戊"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scorecard:problem:exists"));
    }

    @Test
    void shouldKeepAnswersSealed() throws SQLException {
        // When
        create(key(), content("GR202522000008", "示例己")).then().statusCode(201);

        // Then
        assertThat(text("select encode(answer, 'hex') from idempotent_answer"))
                .doesNotContain(hex("GR202522000008"))
                .doesNotContain(hex("fingerprint"))
                .doesNotContain(hex("示例己"));
    }

    @Test
    void shouldAnswerAStepOfALifeAsItDoesWithoutAKey() {
        // Given a record, taken through its life with keys
        JsonPath record = create(key(), content("GR202522000009", "示例庚")).jsonPath();
        String path = BASE + "/" + record.getString("recordId");

        // When
        JsonPath saved = as(CLERK, key())
                .body(Map.of("lock", record.getInt("open.lock"), "content", body("GR202522000009", "示例辛")))
                .put(path)
                .jsonPath();
        JsonPath filed = as(CLERK, key())
                .contentType("multipart/form-data")
                .multiPart("file", "proof.pdf", "%PDF-1.4\n%示例".getBytes(UTF_8))
                .multiPart("lock", saved.getString("open.lock"))
                .post(path + "/evidence")
                .jsonPath();
        String submitKey = key();
        Map<String, Integer> seen = Map.of("lock", filed.getInt("open.lock"));
        JsonPath submitted =
                as(CLERK, submitKey).body(seen).post(path + "/submit").jsonPath();
        JsonPath again = as(CLERK, submitKey).body(seen).post(path + "/submit").jsonPath();

        // Then every answer is what is read next
        assertThat(filed.getList("open.evidence.name")).containsExactly("proof.pdf");
        assertThat(submitted.getString("open.state")).isEqualTo("submitted");
        assertThat(again.getMap("")).isEqualTo(submitted.getMap(""));
        assertThat(as(CLERK, null).get(path).jsonPath().getMap("")).isEqualTo(submitted.getMap(""));
        String acceptKey = key();
        Map<String, Integer> looked = Map.of("lock", submitted.getInt("open.lock"));
        for (int times = 0; times < 2; times++) {
            as("kjj.reviewer", acceptKey)
                    .body(looked)
                    .post(path + "/accept")
                    .then()
                    .statusCode(200)
                    .body("accepted.state", equalTo("accepted"));
        }
    }

    @Test
    void shouldTakeAPastedTableOnce() throws SQLException {
        // Given
        sql("delete from import_job");
        String key = key();
        Map<String, Object> table = Map.of(
                "headings",
                List.of("企业名称", "证书编号", "发证日期"),
                "rows",
                List.of(List.of("示例甲", "GR202522000001", "2025-11-14")));

        // When
        Response first = as(CLERK, key).body(table).post(BASE + "/import");
        Response again = as(CLERK, key).body(table).post(BASE + "/import");

        // Then
        first.then().statusCode(202).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(202).header("Idempotency-Replayed", "true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(text("select count(*) from import_job")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"", "é", "a,b\"c"})
    void shouldRefuseAKeyThatIsNone(String key) {
        create(key, content("GR202522000010", "示例壬"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:scorecard:problem:idempotency-key"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private static String key() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private static Response create(String key, Map<String, Object> content) {
        return as(CLERK, key).body(content).post(BASE);
    }

    private static Map<String, Object> content(String number, String name) {
        return Map.of("content", body(number, name));
    }

    private static Map<String, Object> body(String number, String name) {
        return Map.of("kind", "HIGH_TECH", "certificateNo", number, "name", name, "issuedOn", "2025-11-14");
    }

    private static RequestSpecification as(String user, String key) {
        RequestSpecification request = given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private void send(Socket socket, String key, Map<String, Object> content) throws IOException {
        byte[] body = bytes(content);
        OutputStream out = socket.getOutputStream();
        out.write(String.join(
                        "\r\n",
                        "POST " + BASE + " HTTP/1.1",
                        "Host: localhost",
                        "Authorization: Bearer " + Tokens.of(CLERK),
                        "Content-Type: application/json",
                        "Idempotency-Key: " + key,
                        "Content-Length: " + body.length,
                        "",
                        "")
                .getBytes(ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private byte[] bytes(Object value) throws JsonProcessingException {
        return json.writeValueAsBytes(value);
    }

    private void await(String query, String answer) {
        Awaitility.await().atMost(SOON).until(() -> answer.equals(text(query)));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
