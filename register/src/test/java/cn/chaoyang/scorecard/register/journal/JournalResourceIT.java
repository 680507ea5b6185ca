package cn.chaoyang.scorecard.register.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.journal.Chaining;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has people and addresses of its own: the journal is one for all tests. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class JournalResourceIT {

    private static final String CERTIFICATES = "/api/test/certificates";
    private static final String JOURNAL = "/api/test/audit/journal";

    @Inject
    DataSource database;

    @Inject
    Chaining chaining;

    @Test
    void shouldJournalEveryChangeWithItsRecordAndResult() throws SQLException {
        // Given
        String clerk = "kjj.clerk71";

        // When
        JsonPath draft = as(clerk, "kjj", "clerk")
                .body(Map.of("content", content("GR202522107101")))
                .post(CERTIFICATES)
                .jsonPath();
        String id = draft.getString("recordId");
        int lock = draft.getInt("open.lock");
        JsonPath submitted = as(clerk, "kjj", "clerk")
                .body(Map.of("lock", lock))
                .post(CERTIFICATES + "/" + id + "/submit")
                .jsonPath();
        as(clerk, "kjj", "clerk")
                .body(Map.of("lock", submitted.getInt("open.lock")))
                .post(CERTIFICATES + "/" + id + "/accept");

        // Then
        assertThat(linesOf(clerk))
                .containsExactly(
                        "kjj clerk create certificates 201 {\"method\":\"POST\"}",
                        "kjj clerk submit certificates/" + id + " 200 {\"method\":\"POST\"}",
                        "kjj clerk accept certificates/" + id + " 403 {\"method\":\"POST\",\"problem\":\"role\"}");
    }

    @Test
    void shouldJournalWhatLeavesAsAFileAndNotWhatIsRead() throws SQLException {
        // Given
        String clerk = "kjj.clerk72";

        // When
        as(clerk, "kjj", "clerk").get(CERTIFICATES).then().statusCode(200);
        as(clerk, "kjj", "clerk").get(CERTIFICATES + "/export?q=示例").then().statusCode(200);

        // Then
        assertThat(linesOf(clerk)).containsExactly("kjj clerk export certificates 200 {\"method\":\"GET\"}");
    }

    @Test
    void shouldKeepNothingOfBodiesQueriesTokensAndStrangeSegments() throws SQLException {
        // Given
        String clerk = "kjj.clerk73";
        String personal = "110101199003070011";

        // When
        as(clerk, "kjj", "clerk")
                .body(Map.of("content", content(personal), "name", "示例人员"))
                .post(CERTIFICATES + "?phone=13800000000");
        as(clerk, "kjj", "clerk").body(Map.of()).put(CERTIFICATES + "/" + personal);
        as(clerk, "kjj", "clerk").delete(CERTIFICATES + "/示例人员/open");

        // Then
        assertThat(linesOf(clerk)).hasSize(3);
        assertThat(text("select string_agg(l::text, ' ') from journal_line l where actor = '" + clerk + "'"))
                .doesNotContain(personal)
                .doesNotContain("13800000000")
                .doesNotContain("示例人员")
                .doesNotContain("eyJ")
                .doesNotContain("?");
    }

    @Test
    void shouldJournalARefusalWithoutALoginOnceAMinuteAndAddress() {
        // When
        for (int i = 0; i < 3; i++) {
            given().header("X-Forwarded-For", "192.0.2.74")
                    .get(CERTIFICATES)
                    .then()
                    .statusCode(401);
        }

        // Then
        await().untilAsserted(
                        () -> assertThat(text("select string_agg(concat_ws(' ', actor, action, object, status), ',')"
                                        + " from journal_line where address = '192.0.2.74'"))
                                .isEqualTo("- read certificates 401"));
    }

    @Test
    void shouldNameTheAddressTheGatewayHandsOn() throws SQLException {
        // When
        as("kjj.clerk75", "kjj", "clerk")
                .header("X-Forwarded-For", "192.0.2.75")
                .delete(CERTIFICATES + "/none/open");

        // Then
        assertThat(text("select address from journal_line where actor = 'kjj.clerk75'"))
                .isEqualTo("192.0.2.75");
    }

    @Test
    void shouldListLinesForAuditorsNewestFirstAndPageByPage() {
        // Given
        String clerk = "kjj.clerk76";
        for (int i = 0; i < 3; i++) {
            as(clerk, "kjj", "clerk").delete(CERTIFICATES + "/" + UUID.randomUUID() + "/open");
        }
        as(clerk, "kjj", "clerk").get(CERTIFICATES + "/export");
        chaining.run();

        // When
        JsonPath first = auditor().get(JOURNAL + "?size=3&actor=" + clerk).jsonPath();
        JsonPath second = auditor()
                .get(JOURNAL + "?size=3&actor=" + clerk + "&before=" + first.getLong("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.action")).containsExactly("export", "delete", "delete");
        assertThat(second.getList("items.action")).containsExactly("delete");
        assertThat(second.<Object>get("next")).isNull();
        assertThat(second.getString("items[0].result")).isEqualTo("refused");
        assertThat(second.getInt("items[0].status")).isEqualTo(404);
        assertThat(second.getString("items[0].detail.method")).isEqualTo("DELETE");
        assertThat(found("actor=" + clerk + "&result=done")).isEqualTo(1);
        assertThat(found("actor=" + clerk + "&action=delete")).isEqualTo(3);
        assertThat(found("actor=" + clerk + "&object=certificates/")).isEqualTo(3);
        assertThat(found("actor=" + clerk + "&from=2026-01-01&to=2026-01-02")).isZero();
    }

    @Test
    void shouldJournalThatItWasRead() throws SQLException {
        // When
        String who = "audit.reader";
        RequestSpecification reader = as(who, "", "audit-admin");
        reader.get(JOURNAL + "?actor=kjj.clerk&action=accept").then().statusCode(200);
        as(who, "", "audit-admin")
                .get(JOURNAL + "/export")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));

        // Then
        assertThat(linesOf(who))
                .containsExactly(
                        "audit-admin read journal {\"action\":\"accept\"}",
                        "audit-admin export audit/journal 200 {\"method\":\"GET\"}");
    }

    @Test
    void shouldSayThatTheJournalIsWholeAndNameALineThatIsNot() throws SQLException {
        // Given
        as("kjj.clerk77", "kjj", "clerk").delete(CERTIFICATES + "/" + UUID.randomUUID() + "/open");
        chaining.run();
        long seq = Long.parseLong(text("select seq from journal_line where actor = 'kjj.clerk77'"));
        auditor().get(JOURNAL + "/verification").then().body("intact", equalTo(true));

        try {
            // When
            tamper("update journal_line set status = 200 where actor = 'kjj.clerk77'");

            // Then
            JsonPath report = auditor().get(JOURNAL + "/verification").jsonPath();
            assertThat(report.getBoolean("intact")).isFalse();
            assertThat(report.getString("broken")).isEqualTo("content");
            assertThat(report.getLong("brokenSeq")).isEqualTo(seq);
            assertThat(report.getLong("seq")).isEqualTo(seq - 1);
        } finally {
            tamper("update journal_line set status = 404 where actor = 'kjj.clerk77'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "supervisor", "leader", "ledger"})
    void shouldBeForAuditorsOnly(String role) {
        for (String path : List.of("", "/verification", "/export")) {
            as("kwb." + role, "kwb", role).get(JOURNAL + path).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "result=maybe", "before=x"})
    void shouldRefuseAConditionThatMakesNoSense(String query) {
        auditor().get(JOURNAL + "?" + query).then().statusCode(404);
    }

    private static int found(String query) {
        return auditor().get(JOURNAL + "?" + query).jsonPath().getList("items").size();
    }

    private static RequestSpecification auditor() {
        return as("audit.admin", "", "audit-admin");
    }

    private static RequestSpecification as(String user, String unit, String role) {
        return given().auth().oauth2(Tokens.of(user, unit, role)).contentType(ContentType.JSON);
    }

    private static Map<String, Object> content(String certificateNo) {
        return Map.of("kind", "HIGH_TECH", "certificateNo", certificateNo, "name", "示例企业", "issuedOn", "2025-11-14");
    }

    /** The lines of a person in the order they were written. */
    private List<String> linesOf(String actor) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select concat_ws(' ', nullif(unit, ''), roles, action, object, status, detail)"
                                + " from journal_line where actor = ? order by id")) {
            query.setString(1, actor);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return lines;
    }

    private void tamper(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table journal_line disable trigger user");
            statement.execute(change);
            statement.execute("alter table journal_line enable trigger user");
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
