package cn.chaoyang.scorecard.talent.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a person can ask for, on the registers of a plan that ended long ago. */
@QuarkusTest
@TestProfile(PersonalDataIT.AfterThePlan.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class PersonalDataIT {

    private static final String PERSONS = "/api/talent/persons";
    private static final String AWARDS = "/api/talent/awards";
    private static final String DATA = "/api/talent/personal-data";
    private static final String DESTROYED = "已按规定删除";
    private static final Bureau RCB = new Bureau("rcb");
    private static final Bureau KJJ = new Bureau("kjj");

    /** Whatever has not ended on a later day may be deleted. */
    public static class AfterThePlan implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("register.retention.plan-ends", "2020-12-31", "register.retention.period", "P1Y");
        }
    }

    @Inject
    DataSource database;

    @Test
    void shouldRevealToThePeopleOfTheUnitForAReasonAndRecordIt() throws SQLException {
        // Given
        String path = RCB.accepted(PERSONS, person("示例甲子", "E00000101", null));

        // When
        Response told = RCB.post("reviewer", path + "/reveal", Map.of("reason", "核对证件原件"));
        Response one = RCB.post("clerk", path + "/reveal", Map.of("fields", List.of("identityNo"), "reason", "核对证件原件"));

        // Then
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
        assertThat(told.jsonPath().getMap("content"))
                .isEqualTo(Map.of("personName", "示例甲子", "identityNo", "E00000101", "degree", "博士"));
        assertThat(one.jsonPath().getMap("content")).isEqualTo(Map.of("identityNo", "E00000101"));
        assertThat(rows("select actor || ' ' || unit || ' ' || reason || ' ' || fields from disclosure"
                        + " where record_id = '" + id(path) + "' order by disclosed_at"))
                .containsExactly(
                        "rcb.reviewer rcb 核对证件原件 personName,identityNo,degree", "rcb.clerk rcb 核对证件原件 identityNo");
    }

    @Test
    void shouldRevealNothingToOthersNorWithoutAReasonNorWhatIsNotPersonal() throws SQLException {
        // Given
        String path = RCB.accepted(PERSONS, person("示例乙丑", "E00000102", null)) + "/reveal";

        // Then
        assertThat(KJJ.post("clerk", path, Map.of("reason", "核对证件原件")).statusCode())
                .isEqualTo(403);
        assertThat(as("kwb.supervisor", path, Map.of("reason", "核对证件原件")).statusCode())
                .isEqualTo(403);
        assertThat(as("sys.leader", path, Map.of("reason", "核对证件原件")).statusCode())
                .isEqualTo(403);
        Response brief = RCB.post("clerk", path, Map.of("reason", " 看看 "));
        assertThat(brief.statusCode()).isEqualTo(400);
        assertThat(brief.jsonPath().getString("detail")).isEqualTo("请写明查看理由（4 至 200 字）");
        assertThat(RCB.post("clerk", path, Map.of("reason", "核对证件原件", "fields", List.of("employer")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(rows("select actor from disclosure where record_id = '" + id(path.replace("/reveal", "")) + "'"))
                .isEmpty();
    }

    @Test
    void shouldListWhatIsHeldOnOnePersonInAllRegistersAndCopyItForThem() {
        // Given
        String person = RCB.accepted(PERSONS, person("示例丙寅", "E00000103", null));
        String award = KJJ.accepted(AWARDS, award("示例丙寅", "E00000103"));
        RCB.accepted(PERSONS, person("示例丙寅", "E00000104", null));
        RCB.clerk(person + "/reveal", Map.of("reason", "核对证件原件"));

        // When
        JsonPath held = RCB.clerk(DATA + "/lookup", Map.of("identity", identity("e00000103")));

        // Then
        assertThat(held.getList("records.recordId")).containsExactlyInAnyOrder(id(person), id(award));
        assertThat(held.getList("records.register")).containsExactlyInAnyOrder("persons", "awards");
        assertThat(held.getString("records.find { it.register == 'persons' }.content.personName"))
                .isEqualTo("示***");
        assertThat(held.getString("records.find { it.register == 'persons' }.content.informedOn"))
                .isEqualTo("2025-03-02");
        assertThat(held.getInt("records.find { it.register == 'awards' }.revisions"))
                .isEqualTo(1);
        assertThat(held.getString("disclosures[0].reason")).isEqualTo("核对证件原件");
        assertThat(held.prettify()).doesNotContain("E00000103").doesNotContain("示例丙寅");

        // And a copy holds the unit's own records in plain
        Response copy =
                RCB.post("clerk", DATA + "/copy", Map.of("identity", identity("E00000103"), "reason", "本人申请复制"));
        assertThat(copy.header("Content-Disposition")).contains("attachment");
        assertThat(copy.header("Cache-Control")).isEqualTo("no-store");
        assertThat(copy.jsonPath().getList("records.register")).containsExactly("人才信息");
        assertThat(copy.jsonPath().getString("records[0].content.证件号码")).isEqualTo("E00000103");
        assertThat(RCB.clerk(DATA + "/lookup", Map.of("identity", identity("E00000103")))
                        .getList("disclosures.kind"))
                .containsExactly("copy", "reveal");

        // And who keeps nothing of the person is told nothing
        assertThat(new Bureau("rsj")
                        .post("clerk", DATA + "/lookup", Map.of("identity", identity("E00000103")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(RCB.post("clerk", DATA + "/lookup", Map.of("identity", identity("E00000199")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(RCB.post("clerk", DATA + "/lookup", Map.of("identity", Map.of("documentType", "PASSPORT")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldRefuseToDeleteWhatIsAcceptedAndHasToBeKept() {
        // Given
        String path = RCB.accepted(PERSONS, person("示例丁卯", "E00000105", "2099-06-30"));

        // When
        Response refused = deletion("E00000105");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:scorecard:problem:retained");
        assertThat(refused.jsonPath().getString("detail")).contains("须保存到 2100-06-30");

        // And when it is withdrawn nothing stands in the way but the open change
        JsonPath open =
                RCB.clerk(path + "/withdraw", Map.of("lock", lock(path, "accepted"), "reasonCode", "entered-in-error"));
        assertThat(deletion("E00000105").jsonPath().getString("type")).isEqualTo("urn:scorecard:problem:open-change");
        RCB.reviewer(path + "/accept", Map.of("lock", open.getInt("open.lock")));
        assertThat(deletion("E00000105").statusCode()).isEqualTo(201);
        assertThat(deletion("E00000105").jsonPath().getString("type")).isEqualTo("urn:scorecard:problem:asked-already");
    }

    @Test
    void shouldDestroyForGoodWhatIsHeldAndLeaveChainAndFiguresAsTheyWere() throws SQLException {
        // Given a person in two registers, with a history and a file
        String person = RCB.accepted(PERSONS, person("示例戊辰", "E00000106", null));
        Map<String, Object> changed = person("示例戊辰", "E00000106", null);
        changed.put("post", "示例岗位");
        JsonPath draft = revised(person, changed);
        JsonPath withFile = attached(person, draft.getInt("open.lock"));
        String file = person + "/evidence/" + withFile.getString("open.evidence[0].id");
        JsonPath submitted = RCB.clerk(person + "/submit", Map.of("lock", withFile.getInt("open.lock")));
        RCB.reviewer(person + "/accept", Map.of("lock", submitted.getInt("open.lock")));
        String award = KJJ.accepted(AWARDS, award("示例戊辰", "E00000106"));
        String other = RCB.accepted(PERSONS, person("示例己巳", "E00000107", null));
        List<Object> counted = RCB.get(person).getList("contributions");

        // When one asks and another decides
        String request = deletion("E00000106").jsonPath().getString("id");
        assertThat(RCB.post("clerk", DATA + "/deletions/" + request + "/decide", Map.of("carryOut", true))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Bureau("rsj")
                        .post("reviewer", DATA + "/deletions/" + request + "/decide", Map.of("carryOut", true))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("kjj.reviewer", DATA + "/deletions").jsonPath().getList("id"))
                .contains(request);
        JsonPath done = KJJ.reviewer(DATA + "/deletions/" + request + "/decide", Map.of("carryOut", true));

        // Then
        assertThat(done.getString("state")).isEqualTo("carried_out");
        assertThat(done.getInt("keys")).isEqualTo(2);
        assertThat(RCB.get(person).getString("accepted.content.personName")).isEqualTo(DESTROYED);
        assertThat(RCB.get(person).getString("accepted.content.post")).isEqualTo("示例岗位");
        assertThat(KJJ.get(award).getString("accepted.content.identityNo")).isEqualTo(DESTROYED);
        assertThat(RCB.get(person + "/history").getList("snapshot.personName")).containsExactly(DESTROYED, DESTROYED);
        assertThat(RCB.get(PERSONS + "?employer=示例戊大学").getString("items[0].content.degree"))
                .isEqualTo(DESTROYED);
        assertThat(get("rcb.clerk", file).statusCode()).isEqualTo(410);
        assertThat(RCB.clerk(person + "/reveal", Map.of("reason", "核对证件原件")).getString("content.personName"))
                .isEqualTo(DESTROYED);
        assertThat(RCB.get(person).getList("contributions")).isEqualTo(counted);
        JsonPath chain = get("audit.admin", "/api/talent/audit/verification").jsonPath();
        assertThat(chain.getBoolean("intact")).as(chain.prettify()).isTrue();
        assertThat(rows("select count(*) from data_key where destroyed_reason = 'ASKED_BY_PERSON' and wrapped is null"
                        + " and destroyed_by = 'kjj.reviewer'"))
                .containsExactly("2");

        // And others are as they were
        assertThat(RCB.get(other).getString("accepted.content.personName")).isEqualTo("示***");

        // And an export that comes back does not bring it back
        assertThat(imported(export()).getInt("counts.wrong")).isEqualTo(1);
        assertThat(RCB.post("clerk", PERSONS, Map.of("content", RCB.get(person).getMap("accepted.content")))
                        .statusCode())
                .isEqualTo(422);

        // And the person can be filed anew when the old record is withdrawn
        JsonPath open = RCB.clerk(
                person + "/withdraw", Map.of("lock", lock(person, "accepted"), "reasonCode", "not-in-district"));
        RCB.reviewer(person + "/accept", Map.of("lock", open.getInt("open.lock")));
        String again = RCB.accepted(PERSONS, person("示例戊辰", "E00000106", null));
        assertThat(RCB.clerk(again + "/reveal", Map.of("reason", "核对证件原件")).getString("content.personName"))
                .isEqualTo("示例戊辰");
        assertThat(RCB.get(person).getString("accepted.content.personName")).isEqualTo(DESTROYED);
        assertThat(RCB.clerk(DATA + "/lookup", Map.of("identity", identity("E00000106")))
                        .getList("records.recordId"))
                .contains(id(person), id(again));
    }

    @Test
    void shouldKeepEverythingWhenADeletionIsRefused() {
        // Given
        String person = RCB.accepted(PERSONS, person("示例庚午", "E00000108", null));
        String request = deletion("E00000108").jsonPath().getString("id");

        // When
        assertThat(RCB.post("reviewer", DATA + "/deletions/" + request + "/decide", Map.of("carryOut", false))
                        .statusCode())
                .isEqualTo(400);
        JsonPath refused = RCB.reviewer(
                DATA + "/deletions/" + request + "/decide", Map.of("carryOut", false, "reason", "仍在履行统计职责"));

        // Then
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(RCB.get(person).getString("accepted.content.personName")).isEqualTo("示***");
        assertThat(RCB.post("reviewer", DATA + "/deletions/" + request + "/decide", Map.of("carryOut", true))
                        .statusCode())
                .isEqualTo(409);
    }

    private static Map<String, Object> person(String name, String passport, String leftOn) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "personName", name,
                "documentType", "PASSPORT",
                "identityNo", passport,
                "degree", "博士",
                "employer", "示例" + name.charAt(2) + "大学",
                "arrivedOn", "2025-03-01",
                "informedOn", "2025-03-02"));
        if (leftOn != null) {
            content.put("leftOn", leftOn);
        }
        return content;
    }

    private static Map<String, Object> award(String name, String passport) {
        return Map.ofEntries(
                Map.entry("personName", name),
                Map.entry("documentType", "PASSPORT"),
                Map.entry("identityNo", passport),
                Map.entry("level", "PROVINCIAL"),
                Map.entry("programme", "示例计划"),
                Map.entry("batchYear", 2025),
                Map.entry("documentNo", "示例〔2025〕1号"),
                Map.entry("stage", "SELECTED"),
                Map.entry("selectedOn", "2025-05-06"),
                Map.entry("employer", "示例研究院"),
                Map.entry("districtBasis", "HOST"));
    }

    private static Map<String, Object> identity(String passport) {
        return new LinkedHashMap<>(Map.of("documentType", "PASSPORT", "identityNo", passport));
    }

    private static Response deletion(String passport) {
        return RCB.post(
                "clerk",
                DATA + "/deletions",
                Map.of("identity", identity(passport), "ground", "asked_by_person", "note", "书面申请"));
    }

    private static JsonPath revised(String path, Map<String, Object> content) {
        return given().auth()
                .oauth2(Tokens.of("rcb.clerk"))
                .contentType(ContentType.JSON)
                .body(Map.of("lock", lock(path, "accepted"), "content", content))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath attached(String path, int lock) {
        return given().auth()
                .oauth2(Tokens.of("rcb.clerk"))
                .multiPart("file", "proof.pdf", "%PDF-1.4 示例".getBytes(StandardCharsets.UTF_8))
                .multiPart("lock", lock)
                .post(path + "/evidence")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] export() {
        return get("rcb.clerk", PERSONS + "/export?employer=示例戊大学").asByteArray();
    }

    /** The preview of the workbook. */
    private static JsonPath imported(byte[] workbook) {
        String id = given().auth()
                .oauth2(Tokens.of("rcb.clerk"))
                .multiPart("file", "persons.xlsx", workbook)
                .post(PERSONS + "/import")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> RCB.get(PERSONS + "/imports/" + id), job -> job.getString("state")
                        .equals("previewed"));
    }

    private static int lock(String path, String row) {
        return RCB.get(path).getInt(row + ".lock");
    }

    private static Response get(String user, String path) {
        String token = user.equals("audit.admin") ? Tokens.of(user, "audit", "audit-admin") : Tokens.of(user);
        return given().auth().oauth2(token).get(path);
    }

    private static Response as(String user, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new java.util.ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
