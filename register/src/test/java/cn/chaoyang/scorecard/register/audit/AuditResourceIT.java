package cn.chaoyang.scorecard.register.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.register.ClockProducer;
import cn.chaoyang.scorecard.register.record.RecordTypes;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepts records, verifies, then does to the database what nobody may. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Tokens.class)
class AuditResourceIT {

    private static final String AUDIT = "/api/test/audit";

    @Inject
    DataSource dataSource;

    @Inject
    EntityManager entities;

    @Inject
    RecordTypes types;

    /** Before, for counts from one; after, for the other tests of this service to find a whole trail. */
    @BeforeEach
    @AfterEach
    void anEmptyTrail() throws SQLException {
        sql("delete from certificate");
        sql("delete from subject");
        sql("delete from publication");
        sql("delete from unpublished");
        tamper("revision", "delete from revision");
        tamper("audit_anchor", "delete from audit_anchor");
        sql("update revision_chain set seq = 0, hash = repeat('0', 64)");
    }

    @Test
    void shouldVerifyWhatTheServiceHasWritten() throws SQLException {
        // Given
        accepted(3);
        anchored();

        // When
        JsonPath report = verification();

        // Then
        assertThat(report.getBoolean("intact")).isTrue();
        assertThat(report.getLong("seq")).isEqualTo(3);
        assertThat(report.getString("hash")).isEqualTo(text("select hash from revision where seq = 3"));
        assertThat(report.getLong("anchors")).isEqualTo(1);
        assertThat(report.<Object>get("broken")).isNull();
    }

    @Test
    void shouldNameALineWhoseSnapshotWasChanged() throws SQLException {
        // Given
        accepted(4);

        // When
        tamper("revision", "update revision set snapshot = replace(snapshot, '示例企业', '别的企业') where seq = 2");

        // Then
        JsonPath report = verification();
        assertThat(report.getBoolean("intact")).isFalse();
        assertThat(report.getLong("seq")).isEqualTo(1);
        assertThat(report.getString("broken.kind")).isEqualTo("content");
        assertThat(report.getLong("broken.seq")).isEqualTo(2);
        assertThat(report.getString("broken.recordType")).isEqualTo("certificates");
        assertThat(report.getString("broken.recordId")).isEqualTo(text("select record_id from revision where seq = 2"));
        assertThat(report.getString("broken.detail")).startsWith("本行内容与其哈希不符");
    }

    @Test
    void shouldNameALineOfAKindThatIsNone() throws SQLException {
        accepted(2);
        tamper("revision", "update revision set change_kind = 'NOTHING' where seq = 2");

        JsonPath report = verification();
        assertThat(report.getString("broken.kind")).isEqualTo("content");
        assertThat(report.getLong("broken.seq")).isEqualTo(2);
    }

    @Test
    void shouldNameALineThatWasDeletedFromTheMiddle() throws SQLException {
        // Given
        accepted(4);

        // When
        sql("delete from unpublished where seq = 3");
        tamper("revision", "delete from revision where seq = 3");

        // Then
        JsonPath report = verification();
        assertThat(report.getString("broken.kind")).isEqualTo("missing");
        assertThat(report.getLong("broken.seq")).isEqualTo(3);
        assertThat(report.getLong("seq")).isEqualTo(2);
    }

    @Test
    void shouldNameALineInsertedBehindTheHead() throws SQLException {
        accepted(2);
        sql(
                """
                insert into revision
                select 3, gen_random_uuid(), record_type, record_id, district, change_kind, reason_code, actor, unit,
                       recorded_at, snapshot, subjects, hash, hash
                  from revision where seq = 2""");

        assertThat(verification().getLong("broken.seq")).isEqualTo(3);
    }

    @Test
    void shouldSeeByTheAnchorThatTheNewestLinesWereDeletedAndTheHeadReset() throws SQLException {
        // Given
        accepted(4);
        anchored();

        // When
        sql("delete from unpublished where seq > 2");
        tamper("revision", "delete from revision where seq > 2");
        JsonPath without = verification();
        sql("update revision_chain set seq = 2, hash = (select hash from revision where seq = 2)");
        JsonPath reset = verification();

        // Then
        assertThat(without.getString("broken.kind")).isEqualTo("head");
        assertThat(without.getLong("broken.seq")).isEqualTo(3);
        assertThat(reset.getString("broken.kind")).isEqualTo("anchored");
        assertThat(reset.getLong("broken.seq")).isEqualTo(3);
        assertThat(reset.getLong("broken.anchorNo")).isEqualTo(1);
        assertThat(reset.getLong("seq")).isZero();
    }

    @Test
    void shouldNameAnAnchorThatWasChanged() throws SQLException {
        accepted(2);
        anchored();
        tamper("audit_anchor", "update audit_anchor set accepted = '{\"certificates\":7}'");

        JsonPath report = verification();
        assertThat(report.getString("broken.kind")).isEqualTo("anchor");
        assertThat(report.getLong("broken.anchorNo")).isEqualTo(1);
        assertThat(report.getLong("broken.seq")).isEqualTo(2);
    }

    @Test
    void shouldRefuseToChangeAnAnchor() {
        anchored();

        assertThatThrownBy(() -> sql("update audit_anchor set day = day - 1"))
                .hasMessageContaining("append-only: UPDATE of audit_anchor is not allowed");
        assertThatThrownBy(() -> sql("delete from audit_anchor"))
                .hasMessageContaining("append-only: DELETE of audit_anchor is not allowed");
        assertThatThrownBy(() -> sql("truncate audit_anchor"))
                .hasMessageContaining("append-only: TRUNCATE of audit_anchor is not allowed");
    }

    @Test
    void shouldAnchorADayOfTheDistrictOnceHoweverManyReplicas() throws SQLException {
        // Given half an hour into the 25th in Shanghai, which in Greenwich it is not
        accepted(2);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T16:30:00Z"), ClockProducer.DISTRICT_TIME);

        // When
        CompletableFuture.allOf(Stream.generate(() -> new Anchoring(entities, types, clock))
                        .limit(3)
                        .map(replica -> CompletableFuture.runAsync(replica::daily))
                        .toArray(CompletableFuture[]::new))
                .join();
        anchored();

        // Then
        JsonPath anchors = anchors();
        assertThat(anchors.getList("anchorNo")).containsExactly(1, 2);
        assertThat(anchors.getList("daily")).containsExactly(true, false);
        assertThat(anchors.getList("takenBy")).containsExactly("system", "kwb.audit");
        assertThat(anchors.getString("[0].day")).isEqualTo("2026-11-25");
        assertThat(anchors.getLong("[0].seq")).isEqualTo(2);
        assertThat(anchors.getString("[0].hash")).isEqualTo(text("select hash from revision_chain"));
        assertThat(anchors.getString("[0].accepted")).contains("\"certificates\":2");
        assertThat(anchors.getString("[0].previousSm3")).isEqualTo("0".repeat(64));
        assertThat(anchors.getString("[1].previousSm3")).isEqualTo(anchors.getString("[0].sm3"));
        assertThat(as("audit-admin").get(AUDIT + "/anchors?after=1").jsonPath().getList("anchorNo"))
                .containsExactly(2);
        assertThat(verification().getLong("anchors")).isEqualTo(2);
    }

    @Test
    void shouldListTheTrailNewestFirstWithoutItsContent() throws SQLException {
        // Given
        accepted(3);

        // When
        JsonPath page = revisions("?size=2");

        // Then
        assertThat(page.getLong("total")).isEqualTo(3);
        assertThat(page.getList("items.seq")).containsExactly(3, 2);
        assertThat(page.<String, Object>getMap("items[0]"))
                .containsOnlyKeys(
                        "seq", "recordedAt", "actor", "unit", "kind", "reasonCode", "recordType", "recordId", "hash")
                .containsEntry("actor", "kjj.reviewer")
                .containsEntry("unit", "kjj")
                .containsEntry("kind", "granted")
                .containsEntry("recordType", "certificates")
                .containsEntry("hash", text("select hash from revision where seq = 3"));
        assertThat(revisions("?size=2&page=1").getList("items.seq")).containsExactly(1);
    }

    @Test
    void shouldNarrowTheTrail() throws SQLException {
        // Given three lines of today
        accepted(3);
        LocalDate today = LocalDate.now(ClockProducer.DISTRICT_TIME);

        // Then
        assertThat(found("actor=kjj.reviewer&unit=kjj&recordType=certificates")).isEqualTo(3);
        assertThat(found("actor=gxj.reviewer")).isZero();
        assertThat(found("unit=gxj")).isZero();
        assertThat(found("recordType=persons")).isZero();
        assertThat(found("from=" + today.minusDays(1) + "&to=" + today)).isEqualTo(3);
        assertThat(found("to=" + today.minusDays(2))).isZero();
        assertThat(found("from=" + today.plusDays(1))).isZero();
        assertThat(found("from=&actor=")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday,422,from",
        "to=2026-02-30,422,to",
        "from=2026-06-30&to=2026-06-29,422,to",
        "form=2026-06-30,422,form"
    })
    void shouldNameTheParameterThatMakesNoSense(String query, int status, String field) {
        as("audit-admin")
                .get(AUDIT + "/revisions?" + query)
                .then()
                .statusCode(status)
                .body("errors.field", contains(field));
    }

    @ParameterizedTest
    @CsvSource({"page=-1", "page=x", "size=0", "size=1001", "size=5000000000"})
    void shouldRefuseAPageThatIsNone(String query) {
        as("audit-admin")
                .get(AUDIT + "/revisions?" + query)
                .then()
                .statusCode(400)
                .body("type", endsWith(":page"));
    }

    @ParameterizedTest
    @CsvSource({
        "audit-admin,200,200,201,200",
        "supervisor,200,200,403,403",
        "clerk,403,403,403,403",
        "reviewer,403,403,403,403",
        "leader,403,403,403,403",
        "ledger,403,403,403,403"
    })
    void shouldBeForThoseWhoAudit(String role, int verify, int list, int anchor, int read) {
        as(role).get(AUDIT + "/verification").then().statusCode(verify);
        as(role).get(AUDIT + "/anchors").then().statusCode(list);
        as(role).post(AUDIT + "/anchors").then().statusCode(anchor);
        as(role).get(AUDIT + "/revisions").then().statusCode(read);
    }

    @Test
    void shouldBeNowhereElse() {
        for (String path : List.of("verification", "anchors", "revisions")) {
            as("audit-admin")
                    .get("/api/fund/audit/" + path)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith(":service"));
        }
        as("audit-admin").post("/api/fund/audit/anchors").then().statusCode(404);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of("kwb.audit", "kwb", role)).contentType(ContentType.JSON);
    }

    private static JsonPath verification() {
        return as("audit-admin")
                .get(AUDIT + "/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath anchors() {
        return as("supervisor").get(AUDIT + "/anchors").jsonPath();
    }

    private static void anchored() {
        as("audit-admin").post(AUDIT + "/anchors").then().statusCode(201);
    }

    private static JsonPath revisions(String query) {
        return as("audit-admin")
                .get(AUDIT + "/revisions" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long found(String query) {
        JsonPath page = revisions("?" + query);
        assertThat(page.getList("items")).hasSize(page.getInt("total"));
        return page.getLong("total");
    }

    private static void accepted(int records) {
        for (int i = 1; i <= records; i++) {
            Map<String, Object> content = Map.of(
                    "kind",
                    "HIGH_TECH",
                    "certificateNo",
                    "GR20252210000" + i,
                    "name",
                    "示例企业",
                    "issuedOn",
                    "2025-11-14");
            JsonPath draft = call("kjj.clerk", "", Map.of("content", content));
            String record = '/' + draft.getString("recordId");
            JsonPath submitted = call("kjj.clerk", record + "/submit", Map.of("lock", draft.getInt("open.lock")));
            call("kjj.reviewer", record + "/accept", Map.of("lock", submitted.getInt("open.lock")));
        }
    }

    private static JsonPath call(String user, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/test/certificates" + path)
                .jsonPath();
    }

    private void tamper(String table, String statement) throws SQLException {
        sql("alter table " + table + " disable trigger " + table + "_append_only");
        sql(statement);
        sql("alter table " + table + " enable trigger " + table + "_append_only");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
