package cn.chaoyang.scorecard.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.chaoyang.scorecard.access.delegation.DelegatedDecision;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units over time, delegation of months, units outside and machines, at the gateway. */
@QuarkusTest
@TestProfile(UnitsOverTimeIT.Reorganised.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class UnitsOverTimeIT {

    private static final String AUGUST = "/api/months/2026-08";
    private static final String SEPTEMBER = "/api/months/2026-09";

    /** Two units merged on 2026-09-15, one renamed on 2026-09-01, one outside. */
    public static class Reorganised implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "access.units-file", "src/test/resources/reorganised-units.yaml",
                    "scorecard.ledger.consumer", "false");
        }
    }

    @Inject
    Delegations delegations;

    @ParameterizedTest
    @CsvSource({"2026-09-14, kjj, 示例丙局", "2026-09-15, new, 示例新局", "2026-09-16, new, 示例新局"})
    void anIndicatorIsAnsweredForByTheUnitOfTheDay(String on, String unit, String name) {
        as("leader", "qzf", "leader")
                .queryParam("on", on)
                .get("/api/scorecard")
                .then()
                .statusCode(200)
                .body("indicators.find { it.id == 'I10' }.leadUnit", equalTo(unit))
                .body("indicators.find { it.id == 'I10' }.leadUnitName", equalTo(name));
    }

    @Test
    void thePlanNamesUnitsAsOfTheDay() {
        String renamed = "units.find { it.id == 'xcb' }.name";
        plan("2026-08-31").body(renamed, equalTo("示例午局"));
        plan("2026-09-01").body(renamed, equalTo("示例改名部"));
    }

    @Test
    void aMonthAsksTheUnitsOfItsLastDayAndTheSuccessorSignsForThem() {
        as("new.reviewer", "new", "reviewer")
                .get(AUGUST)
                .then()
                .body("units.unit", hasItems("kjj", "gxj"))
                .body("units.unit", not(hasItems("new")))
                .body("units.size()", equalTo(18));
        as("new.reviewer", "new", "reviewer")
                .get(SEPTEMBER)
                .then()
                .body("units.unit", hasItems("new"))
                .body("units.size()", equalTo(17))
                .body("units.find { it.unit == 'new' }.name", equalTo("示例新局"));

        sign(AUGUST, "kjj", "reviewer").statusCode(403);
        sign(SEPTEMBER, "gxj", "reviewer").statusCode(403);
        sign(AUGUST, "new", "reviewer")
                .statusCode(200)
                .body(
                        "units.findAll { it.signOff?.signedBy == 'new.reviewer' }.unit",
                        containsInAnyOrder("kjj", "gxj"));
        sign(SEPTEMBER, "new", "reviewer")
                .statusCode(200)
                .body("units.findAll { it.signOff?.signedBy == 'new.reviewer' }.unit", equalTo(List.of("new")));
    }

    @Test
    void aDelegateSignsInAReviewersPlace() {
        // Given
        sign(AUGUST, "nyj", "clerk").statusCode(403);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

        // When
        as("nyj.reviewer", "nyj", "reviewer")
                .body(Map.of("delegate", "nyj.clerk", "from", today, "until", today))
                .post("/api/delegations")
                .then()
                .statusCode(201);

        // Then
        sign(AUGUST, "nyj", "clerk")
                .statusCode(200)
                .body("units.find { it.unit == 'nyj' }.signOff.signedBy", equalTo("nyj.clerk"));
        assertThat(delegations.decisions("months/2026-08/nyj"))
                .extracting(DelegatedDecision::decidedBy, DelegatedDecision::onBehalfOf)
                .containsExactly(tuple("nyj.clerk", "nyj.reviewer"));
        as("nyj.clerk", "nyj", "clerk").get("/api/delegations").then().body("delegate", equalTo(List.of("nyj.clerk")));
        as("zsj.clerk", "zsj", "clerk").get("/api/delegations").then().body("size()", equalTo(0));
        as("sec.admin", "", "security-admin")
                .get("/api/delegations")
                .then()
                .body("delegate", equalTo(List.of("nyj.clerk")));
        as("zsj.reviewer", "zsj", "reviewer")
                .header("Accept-Language", "en")
                .body(Map.of("delegate", "zsj.reviewer", "from", today, "until", today))
                .post("/api/delegations")
                .then()
                .statusCode(400)
                .body("type", endsWith("delegate"))
                .body("detail", equalTo("name the login of another colleague of your unit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/scorecard",
                "/api/plan",
                "/api/months/2026-08",
                "/api/delegations",
                "/api/pipeline",
                "/api/innovation/projects",
                "/api/fund/funds"
            })
    void anOutsideUnitIsLetThroughToItsOwnRegistersOnly(String path) {
        as("bank.clerk", "bank", "clerk").get("/api/me").then().body("unitName", equalTo("示例银行"));
        as("bank.clerk", "bank", "clerk")
                .get("/api/innovation/enterprises")
                .then()
                .statusCode(Upstream.ANSWER);
        as("bank.clerk", "bank", "clerk").get(path).then().statusCode(403).body("type", endsWith("outside-unit"));
    }

    @Test
    void aMachineReadsWhatItsScopeSays() {
        String token = Issuer.machineToken("display", "profile scorecard.read");
        for (String path : List.of("/api/scorecard", "/api/indicators/I10", "/api/observations")) {
            with(token).get(path).then().statusCode(200);
        }
        for (String path : List.of("/api/plan", "/api/innovation/enterprises", "/api/indicators/I10/records")) {
            with(token).get(path).then().statusCode(403).body("type", endsWith(":role"));
        }
        with(token).body("{}").post("/api/months/2026-08/sign-offs").then().statusCode(403);
        with(Issuer.machineToken("display", "profile"))
                .get("/api/scorecard")
                .then()
                .statusCode(403)
                .body("type", endsWith("without-a-role"));
    }

    @Test
    void aPersonIsNotLetInByTheScopeOfTheirClient() {
        with(Issuer.scopedToken("somebody", "display", "scorecard.read"))
                .get("/api/scorecard")
                .then()
                .statusCode(403)
                .body("type", endsWith("without-a-role"));
    }

    private static ValidatableResponse plan(String on) {
        return as("leader", "qzf", "leader")
                .queryParam("on", on)
                .get("/api/plan")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse sign(String month, String unit, String role) {
        return as(unit + '.' + role, unit, role)
                .body(Map.of("zero", true, "note", "示例"))
                .post(month + "/sign-offs")
                .then();
    }

    private static RequestSpecification as(String user, String unit, String role) {
        return with(Issuer.token(user, unit, role));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
