package cn.chaoyang.scorecard.fund.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.chaoyang.scorecard.access.delegation.DelegatedDecision;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units over time, delegation, a unit of one person and units outside, at a service and its real database. */
@QuarkusTest
@TestProfile(ReorganisedUnits.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class WhoMayDoWhatIT {

    private static final String BASE = "/api/fund/credit-products";

    /** The last second before the act, and the first of its day, in the district. */
    private static final Instant BEFORE = Instant.parse("2025-12-31T15:59:59Z");

    private static final Instant ON_THE_DAY = Instant.parse("2025-12-31T16:00:00Z");

    @Inject
    Delegations delegations;

    @Test
    void shouldGiveARecordToTheSuccessorOnTheDay() {
        // Given a draft, filed the day before
        now(BEFORE);
        String record = created("czj.clerk", "并入前");
        post("new.clerk", record + "/submit", lock("new.clerk", record)).statusCode(403);

        // When
        now(ON_THE_DAY);

        // Then the predecessor's people read it and write nothing, the successor's see to it
        refused(post("czj.clerk", record + "/submit", lock("czj.clerk", record)), "unit");
        refused(post("czj.clerk", BASE, content("并入后")), "unit");
        as("new.clerk").get("/api/fund/registers").then().body(of("drafts"), equalTo(1));
        as("new.clerk").queryParam("unit", "new").get(BASE).then().body("items.title", hasItem(containsString("并入前")));
        submitted("new.clerk", record);
        as("new.reviewer").get("/api/fund/registers").then().body(of("submitted"), equalTo(1));
        refused(accept("czj.reviewer", record), "unit");
        accept("new.reviewer", record).statusCode(200).body("accepted.unit", equalTo("czj"));

        // And what they change of it stays the predecessor's
        ValidatableResponse changed = as("new.clerk")
                .body(Map.of("lock", lock("new.clerk", record).get("lock"), "content", named("并入前", "变更")))
                .put(record)
                .then()
                .statusCode(200);
        changed.body("open.state", equalTo("draft"));
        submitted("new.clerk", record);
        accept("new.reviewer", record).statusCode(200).body("accepted.unit", equalTo("czj"));
        as("new.clerk").get(record + "/history").then().body("unit", equalTo(List.of("new", "new")));
    }

    @Test
    void shouldSayTodayWhoFiles() {
        now(BEFORE);
        as("kjj.clerk").get("/api/fund/registers").then().body(of("units"), containsInAnyOrder("kjj", "czj", "gxj"));
        now(ON_THE_DAY);
        as("kjj.clerk").get("/api/fund/registers").then().body(of("units"), containsInAnyOrder("kjj", "new", "gxj"));
    }

    @Test
    void shouldLetADelegateReviewInAReviewersPlace() {
        // Given
        String record = created("kjj.clerk1", "代审");
        submitted("kjj.clerk1", record);
        refused(accept("kjj.clerk2", record), "role");

        // When
        String id = delegated("kjj.reviewer", "kjj.clerk2");

        // Then the delegate reviews, whoever filed it does not
        refused(accept("kjj.clerk1", record), "role");
        accept("kjj.clerk2", record).statusCode(200).body("accepted.decidedBy", equalTo("kjj.clerk2"));
        String what = record.substring("/api/fund/".length());
        assertThat(delegations.decisions(what))
                .extracting(DelegatedDecision::decidedBy, DelegatedDecision::onBehalfOf)
                .containsExactly(tuple("kjj.clerk2", "kjj.reviewer"));

        // And not their own, nor after it was revoked
        String own = created("kjj.clerk2", "代审人自己的");
        submitted("kjj.clerk2", own);
        refused(accept("kjj.clerk2", own), "own-entry");
        String later = created("kjj.clerk1", "收回之后");
        submitted("kjj.clerk1", later);
        refused(as("new.reviewer").delete("/api/fund/delegations/" + id).then(), "delegation", 404);
        as("kjj.reviewer").delete("/api/fund/delegations/" + id).then().statusCode(204);
        refused(accept("kjj.clerk2", later), "role");
        refused(as("kjj.reviewer").delete("/api/fund/delegations/" + id).then(), "delegation-revoked", 409);
    }

    @Test
    void shouldNotLetADelegateDoWhatTheirReviewerCouldNot() {
        // Given what the reviewer, who files too, has filed
        String record = created("kjj.both", "审核人自己填报的", "clerk", "reviewer");
        submitted("kjj.both", record, "clerk", "reviewer");

        // When they hand their review on
        delegated("kjj.both", "kjj.clerk3", "clerk", "reviewer");

        // Then
        refused(accept("kjj.clerk3", record), "own-entry");
        refused(accept("new.clerk3", record), "role");
    }

    @ParameterizedTest
    @CsvSource({
        "kjj.reviewer, kjj.reviewer, 2026-11-01, 2099-01-01, delegate, 400",
        "kjj.reviewer, '',           2026-11-01, 2099-01-01, delegate, 400",
        "kjj.reviewer, kjj.clerk,    2099-01-01, 2099-03-02, days,     400",
        "kjj.reviewer, kjj.clerk,    2099-01-02, 2099-01-01, days,     400",
        "kjj.reviewer, kjj.clerk,    2020-01-01, 2020-01-02, days,     400",
        "kjj.clerk,    kjj.clerk2,   2099-01-01, 2099-01-02, role,     403",
        "czj.reviewer, czj.clerk,    2099-01-01, 2099-01-02, role,     403"
    })
    void shouldRefuseADelegationThatMakesNoSense(
            String by, String delegate, String from, String until, String problem, int status) {
        refused(
                post(by, "/api/fund/delegations", Map.of("delegate", delegate, "from", from, "until", until)),
                problem,
                status);
    }

    @Test
    void shouldLetTheOfficeLookAgainWhereAUnitHasOnePersonAndNowhereElse() {
        // Given
        String ofOne = created("gxj.both", "一人单位", "clerk", "reviewer");
        submitted("gxj.both", ofOne, "clerk", "reviewer");
        String ofMany = created("kjj.clerk", "多人单位");
        submitted("kjj.clerk", ofMany);

        // Then
        refused(post("gxj.both", ofOne + "/accept", lock("gxj.both", ofOne), "clerk", "reviewer"), "own-entry");
        refused(accept("kwb.supervisor", ofMany), "role");
        as("kwb.supervisor").get("/api/fund/registers").then().body(of("submitted"), equalTo(1));
        as("kwb.supervisor")
                .get(BASE + "?state=submitted&unit=mine")
                .then()
                .body("items.unit", equalTo(List.of("gxj")));
        as("kwb.supervisor").get(ofOne).then().body("actions", containsInAnyOrder("accept", "return"));
        as("kwb.supervisor").get(ofMany).then().body("actions", empty());
        accept("kwb.supervisor", ofOne).statusCode(200).body("accepted.decidedBy", equalTo("kwb.supervisor"));
    }

    @Test
    void shouldKeepAnOutsideUnitToItsOwnFigures() {
        // Given
        String ofTheBureau = created("kjj.clerk", "本局录入");
        String ofAnother = created("other.clerk", "示例信托产品");
        String own = created("bank.clerk", "示例银行产品");

        // Then it sees its own and nothing of others
        as("bank.clerk")
                .get(BASE)
                .then()
                .body("items.unit", equalTo(List.of("bank")))
                .body("total", equalTo(1));
        as("bank.clerk").queryParam("unit", "kjj").get(BASE).then().body("total", equalTo(0));
        for (String others : List.of(ofTheBureau, ofAnother)) {
            as("bank.clerk").get(others).then().statusCode(404);
            as("bank.clerk").get(others + "/history").then().body("$", empty());
            as("bank.clerk")
                    .body(Map.of("lock", 0))
                    .post(others + "/submit")
                    .then()
                    .statusCode(404);
            as("bank.clerk").delete(others + "/open").then().statusCode(404);
        }
        as("bank.clerk")
                .get("/api/fund/registers")
                .then()
                .body("name", equalTo(List.of("credit-products")))
                .body("[0].accepted", equalTo(0))
                .body("[0].units", equalTo(List.of("bank")));
        for (String path : List.of("credit-reports", "deals", "funds", "delegations")) {
            refused(as("bank.clerk").get("/api/fund/" + path).then(), "outside-unit");
        }
        refused(as("bank.clerk").get("/api/fund/duplicates/credit-products").then(), "outside-unit");
        refused(as("bank.clerk").get("/api/fund/lists/credit-products").then(), "outside-unit");

        // And the bureau that owns the register decides, not its own reviewer
        submitted("bank.clerk", own);
        refused(accept("bank.reviewer", own), "unit");
        as("kjj.reviewer").get(BASE + "?state=submitted&unit=mine").then().body("items.unit", hasItems("bank"));
        accept("kjj.reviewer", own).statusCode(200).body("accepted.unit", equalTo("bank"));
        as("bank.clerk").get("/api/fund/registers").then().body("[0].accepted", equalTo(1));
        as("other.clerk").get(BASE).then().body("items.unit", not(hasItem("bank")));
    }

    private static void now(Instant instant) {
        QuarkusMock.installMockForType(Clock.fixed(instant, ZoneOffset.UTC), Clock.class);
    }

    private static String of(String figure) {
        return "find { it.name == 'credit-products' }." + figure;
    }

    private static Map<String, Object> content(String name) {
        return Map.of("content", named(name, null));
    }

    private static Map<String, Object> named(String name, String note) {
        Map<String, Object> content = new HashMap<>(
                Map.of("institution", "示例机构", "name", name, "kind", "CREDIT", "launchedOn", "2025-06-01"));
        if (note != null) {
            content.put("note", note);
        }
        return content;
    }

    /** @return the path of a new draft */
    private static String created(String user, String name, String... roles) {
        String id =
                post(user, BASE, content(name), roles).statusCode(201).extract().path("recordId");
        return BASE + '/' + id;
    }

    private static void submitted(String user, String record, String... roles) {
        post(user, record + "/submit", lock(user, record), roles).statusCode(200);
    }

    private static ValidatableResponse accept(String user, String record) {
        return post(user, record + "/accept", lock(user, record));
    }

    /** The newest version, as somebody saw it who may. */
    private static Map<String, Object> lock(String user, String record) {
        String reader = user.startsWith("bank.") || user.startsWith("other.") ? user : "kwb.supervisor";
        String row = as(reader).get(record).jsonPath().get("open") == null ? "accepted" : "open";
        return Map.of("lock", as(reader).get(record).jsonPath().getInt(row + ".lock"));
    }

    /** @return the id of the delegation, from today on */
    private static String delegated(String by, String to, String... roles) {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        return post(by, "/api/fund/delegations", Map.of("delegate", to, "from", today, "until", today), roles)
                .statusCode(201)
                .body("delegator", equalTo(by))
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String user, String path, Map<String, Object> body, String... roles) {
        return as(user, roles).body(body).post(path).then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return refused(answer, problem, 403);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem, int status) {
        return answer.statusCode(status).body("type", equalTo("urn:scorecard:problem:" + problem));
    }

    /** @param roles of their name, unless others are given */
    private static RequestSpecification as(String user, String... roles) {
        String token = roles.length == 0 ? Tokens.of(user) : Tokens.of(user, user.split("\\.")[0], roles);
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
