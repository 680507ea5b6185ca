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
    void whatWasRecordedLaterIsACorrectionOfTheNext() {
        lock(OCTOBER, "示例")
                .statusCode(201)
                .body("figures.previous", equalTo(september))
                .body("figures.corrections", hasSize(1))
                .body("figures.corrections[0].id", equalTo("I10"))
                .body("figures.corrections[0].locked", equalTo(2))
                .body("figures.corrections[0].corrected", equalTo(6));
        leader().get("/api/locks").then().body("month", equalTo(List.of("2026-10", "2026-09")));
    }

    @Test
    @Order(5)
    void aMonthThatIsNotOverIsNotLocked() {
        lock("/api/months/2099-01", "示例").statusCode(409).body("type", endsWith("month-not-over"));
        lock("/api/months/2026-13", "示例").statusCode(400).body("field", equalTo("month"));
        leader().get("/api/locks/none").then().statusCode(404);
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
