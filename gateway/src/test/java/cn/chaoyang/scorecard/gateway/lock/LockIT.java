package cn.chaoyang.scorecard.gateway.lock;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.gateway.support.Bureaus;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The monthly round: sign-offs, a lock, corrections, and the lock again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(value = Bureaus.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LockIT {

    private static final String SEPTEMBER = "/api/months/2026-09";
    private static final String OCTOBER = "/api/months/2026-10";
    private static final String CORRECTIONS = OCTOBER + "/corrections";
    private static String september;

    @Test
    @Order(1)
    void unitsSignOffAndAZeroReportHasToBeOne() throws Exception {
        // Given two enterprises, one of September
        append(
                fact(INNOVATION, enterprise("a", 1, certificate("2026-03-01", "2029-03-01"))),
                fact(INNOVATION, enterprise("b", 1, certificate("2026-09-10", "2029-09-10"))));
        awaitValue("2026-09-30", 2);

        // Then 区科技局, which answers for I10, cannot report that nothing has changed
        sign(SEPTEMBER, "kjj", "reviewer", true)
                .statusCode(422)
                .body("type", endsWith("not-zero"))
                .body("detail", containsString("高新技术企业"));
        sign(SEPTEMBER, "kjj", "reviewer", false).statusCode(200);
        sign(SEPTEMBER, "kjj", "clerk", false).statusCode(403);
        sign(SEPTEMBER, "nobody", "reviewer", true).statusCode(403);
        sign(SEPTEMBER, "xcb", "reviewer", true)
                .statusCode(200)
                .body("units", hasSize(18))
                .body("units.findAll { it.signOff != null }.unit.sort()", equalTo(List.of("kjj", "xcb")))
                .body("units.find { it.unit == 'xcb' }.signOff.zero", equalTo(true))
                .body("over", equalTo(true));
    }

    @Test
    @Order(2)
    void theOfficeLocksAndSaysWhyWhenUnitsHaveNotSigned() {
        lock(SEPTEMBER, null)
                .statusCode(409)
                .body("type", endsWith("not-signed-off"))
                .body("detail", containsString("区财政局"));
        JsonPath lock = lock(SEPTEMBER, "示例：月底必须报送")
                .statusCode(201)
                .body("figures.indicators.find { it.id == 'I10' }.value", equalTo(2))
                .extract()
                .jsonPath();
        september = lock.getString("id");
        assertThat(september).startsWith("2026-09-" + lock.getString("digest").substring(0, 8));
        lock(SEPTEMBER, "再来").statusCode(409).body("type", endsWith("month-locked"));
        sign(SEPTEMBER, "xcb", "reviewer", true).statusCode(409);
        given().auth()
                .oauth2(Issuer.token("kjj.reviewer", "kjj", "reviewer"))
                .contentType(ContentType.JSON)
                .post(OCTOBER + "/lock")
                .then()
                .statusCode(403);
    }

    @Test
    @Order(3)
    void aLockNeverMovesWhateverIsRecordedLater() throws Exception {
        for (int i = 0; i < 5; i++) {
            // Given something new for a day before the lock's, and something withdrawn
            append(
                    fact(INNOVATION, enterprise("late" + i, 1, certificate("2026-09-0" + (i + 1), "2029-01-01"))),
                    fact(INNOVATION, enterprise("a", i + 2)));
            awaitValue("2026-09-30", i + 2);

            // Then
            leader().get("/api/locks/" + september + "/verification")
                    .then()
                    .statusCode(200)
                    .body("intact", equalTo(true))
                    .body("reproduced", equalTo(true));
            leader().get("/api/locks/" + september)
                    .then()
                    .body("figures.indicators.find { it.id == 'I10' }.value", equalTo(2));
        }
    }

    @Test
    @Order(4)
    void whatWasRecordedLaterHasToBeExplainedBeforeTheNext() {
        // Given an October every unit has signed
        List<String> units = leader().get(OCTOBER).jsonPath().getList("units.unit", String.class);
        units.forEach(unit -> sign(OCTOBER, unit, "reviewer", true).statusCode(200));

        // Then it is not locked while nobody has explained what was corrected
        lock(OCTOBER, null)
                .statusCode(409)
                .body("type", endsWith("corrections-open"))
                .body("detail", containsString("高新技术企业"));
        as("kjj", "clerk")
                .get(CORRECTIONS)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].indicator", equalTo("I10"))
                .body("[0].lead", equalTo("kjj"))
                .body("[0].lock", equalTo(september))
                .body("[0].locked", equalTo(2))
                .body("[0].corrected", equalTo(6))
                .body("[0].covered", equalTo(false))
                .body("[0].behind[0].measure", equalTo("high-tech-enterprises"))
                .body("[0].behind[0].causes.amount.sum()", equalTo(4))
                .body("[0].behind[0].records.items.find { it.id == 'late0' }.amount", equalTo(1))
                .body("[0].behind[0].records.items.find { it.id == 'a' }.amount", equalTo(-1))
                .body("[0].moves", equalTo(List.of("draft")));
        leader().get(SEPTEMBER + "/corrections").then().body("", hasSize(0));
    }

    @Test
    @Order(5)
    void aSlipIsDraftedSignedAndApproved() {
        slip("gxj", "clerk", "draft", "示例").statusCode(403);
        slip("kjj", "clerk", "draft", " ").statusCode(422).body("field", equalTo("reason"));
        slip("kjj", "clerk", "draft", "示例：补录五户").statusCode(200);
        slip("kjj", "clerk", "sign", null).statusCode(403);
        slip("gxj", "reviewer", "sign", null).statusCode(403);
        slip("kwb", "supervisor", "approve", null).statusCode(409).body("type", endsWith("not-this-step"));
        slip("kjj", "reviewer", "sign", null).statusCode(200);
        slip("kwb", "supervisor", "return", "示例：请写明撤销的一户").statusCode(200);
        lock(OCTOBER, null).statusCode(409).body("type", endsWith("corrections-open"));
        approve("示例：补录五户，撤销一户");
    }

    @Test
    @Order(6)
    void anApprovedSlipStandsForOneFigureOnly() throws Exception {
        // Given one more record for September
        append(fact(INNOVATION, enterprise("later", 1, certificate("2026-09-09", "2029-01-01"))));
        awaitValue("2026-09-30", 7);

        // Then the approved slip is for a figure that is no more
        leader().get(CORRECTIONS)
                .then()
                .body("[0].corrected", equalTo(7))
                .body("[0].steps[-1].corrected", equalTo(6))
                .body("[0].steps[-1].kind", equalTo("approve"))
                .body("[0].covered", equalTo(false));
        lock(OCTOBER, null).statusCode(409).body("type", endsWith("corrections-open"));

        // When
        int slip = approve("示例：再补录一户");

        // Then
        String october = lock(OCTOBER, null)
                .statusCode(201)
                .body("despite", nullValue())
                .body("figures.previous", equalTo(september))
                .body("figures.corrections", hasSize(1))
                .body("figures.corrections[0].id", equalTo("I10"))
                .body("figures.corrections[0].locked", equalTo(2))
                .body("figures.corrections[0].corrected", equalTo(7))
                .body("figures.corrections[0].slip", equalTo(slip))
                .body("figures.corrections[0].reason", equalTo("示例：再补录一户"))
                .body("figures.slips", equalTo(slip))
                .extract()
                .path("id");
        leader().get("/api/locks").then().body("month", equalTo(List.of("2026-10", "2026-09")));
        for (String lock : List.of(september, october)) {
            leader().get("/api/locks/" + lock + "/verification")
                    .then()
                    .body("intact", equalTo(true))
                    .body("reproduced", equalTo(true));
        }
        slip("kjj", "clerk", "draft", "又一份").statusCode(409).body("type", endsWith("month-locked"));
    }

    @Test
    @Order(7)
    void aMonthThatIsNotOverIsNotLocked() {
        lock("/api/months/2099-01", "示例").statusCode(409).body("type", endsWith("month-not-over"));
        lock("/api/months/2026-13", "示例").statusCode(400).body("field", equalTo("month"));
        leader().get("/api/locks/none").then().statusCode(404);
    }

    /** @return the step by which the office approves */
    private static int approve(String reason) {
        slip("kjj", "clerk", "draft", reason).statusCode(200);
        slip("kjj", "reviewer", "sign", null).statusCode(200);
        return slip("kwb", "supervisor", "approve", null)
                .statusCode(200)
                .body("[0].steps[-3..-1].by", equalTo(List.of("kjj.clerk", "kjj.reviewer", "kwb.supervisor")))
                .body("[0].covered", equalTo(true))
                .extract()
                .path("[0].steps[-1].id");
    }

    private static ValidatableResponse slip(String unit, String role, String step, String reason) {
        RequestSpecification request = as(unit, role);
        return (reason == null ? request : request.body(Map.of("reason", reason)))
                .post(CORRECTIONS + "/I10/" + step)
                .then();
    }

    private static RequestSpecification as(String unit, String role) {
        return given().auth()
                .oauth2(Issuer.token(unit + "." + role, unit, role))
                .contentType(ContentType.JSON);
    }

    private static void append(Fact... facts) throws Exception {
        try (Log log = Log.create(INNOVATION)) {
            log.append(facts);
        }
    }

    private static void awaitValue(String on, int expected) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(leader().queryParam("on", on)
                        .get("/api/indicators/I10")
                        .jsonPath()
                        .<Integer>get("value"))
                .isEqualTo(expected));
    }

    private static ValidatableResponse sign(String month, String unit, String role, boolean zero) {
        return given().auth()
                .oauth2(Issuer.token(unit + "." + role, unit, role))
                .contentType(ContentType.JSON)
                .body(Map.of("zero", zero, "note", "示例"))
                .post(month + "/sign-offs")
                .then();
    }

    private static ValidatableResponse lock(String month, String despite) {
        RequestSpecification request = given().auth()
                .oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"))
                .contentType(ContentType.JSON);
        return (despite == null ? request : request.body(Map.of("despite", despite)))
                .post(month + "/lock")
                .then();
    }

    private static RequestSpecification leader() {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader"));
    }
}
