package cn.chaoyang.scorecard.gateway.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
class DecisionIT {

    private static final Instant THEN = Instant.parse("2026-01-05T00:00:00Z");
    private static final String DAY = "2026-06-30";

    @Inject
    DataSource database;

    @Test
    void aRulingChangesWhatIsReadFromADayOnAndIsWhatTheWhatIfSaid() throws SQLException {
        // Given one laboratory of the old kind and two reorganised ones
        Booked booked = new Booked(database, "ruling-test");
        booked.book(THEN, "old", 1, since("national-key-laboratories", "2020-01-01"));
        for (String id : List.of("new1", "new2")) {
            booked.book(
                    THEN,
                    id,
                    1,
                    since("national-key-laboratories", "2021-01-01"),
                    since("national-key-laboratories@reorganised", "2021-01-01"));
        }
        String alternative = "仅全国重点实验室";
        JsonPath supposed = leader().queryParam("on", DAY)
                .queryParam("reading", alternative)
                .get("/api/indicators/I02/what-if")
                .then()
                .statusCode(200)
                .body("now.value", equalTo(3))
                .body("then.value", equalTo(2))
                .extract()
                .jsonPath();
        Instant before = Instant.now();

        // When
        decide(
                        "I02",
                        "ruling",
                        Map.of(
                                "reading", alternative,
                                "from", "2026-01-01",
                                "documentNo", "示例裁定〔2026〕1号",
                                "decidedOn", "2026-06-01",
                                "by", "区科委办"))
                .statusCode(201);

        // Then it holds from its day on, and the day before is counted as before
        JsonPath ruled = indicator("I02", DAY, null);
        assertThat(ruled.getInt("value")).isEqualTo(2);
        assertThat(ruled.getString("definition")).isEqualTo("settled");
        assertThat(ruled.getMap("pace")).isEqualTo(supposed.getMap("then.pace"));
        assertThat(ruled.getString("status")).isEqualTo(supposed.getString("then.status"));
        assertThat(indicator("I02", "2025-12-31", null).getInt("value")).isEqualTo(3);

        // And what was known before the ruling stays what it was
        assertThat(indicator("I02", DAY, before.toString()).getInt("value")).isEqualTo(3);

        // And the change between the two says that it was the ruling
        leader().queryParam("from", "2025-12-31")
                .queryParam("to", DAY)
                .get("/api/indicators/I02/changes")
                .then()
                .statusCode(200)
                .body("opening", equalTo(3))
                .body("changes.cause", equalTo(List.of("ruling")))
                .body("changes.amount", equalTo(List.of(-1)))
                .body("closing", equalTo(2));
    }

    @Test
    void aColourSetByHandStandsBesideTheComputedOneAndEnds() throws SQLException {
        // Given no vice-president of 50
        new Booked(database, "override-test").book(THEN, "v", 1, since("science-vice-presidents", "2026-01-01"));
        assertThat(indicator("I14", DAY, null).getString("status")).isEqualTo("late");

        // When
        decide("I14", "override", Map.of("status", "warning", "from", "2026-06-01", "until", "2026-07-31"))
                .statusCode(201);

        // Then
        JsonPath now = indicator("I14", DAY, null);
        assertThat(now.getString("status")).isEqualTo("warning");
        assertThat(now.getString("pace.computed")).isEqualTo("late");
        assertThat(now.getString("pace.manual.reason")).isEqualTo("示例理由");
        assertThat(now.getString("pace.manual.by")).isEqualTo("kwb.supervisor");
        assertThat(indicator("I14", "2026-08-01", null).getString("status")).isEqualTo("late");
        decide("I14", "override", Map.of("status", "normal", "from", "2026-06-01", "until", "2026-08-01"))
                .statusCode(422)
                .body("field", equalTo("until"));
    }

    @Test
    void ratesAreProposedFromWhatTheLedgerHasSeenInAYear() throws SQLException {
        // Given a ledger of more than a year, with six certificates that ended and six applications
        Booked booked = new Booked(database, "rates-test");
        Instant long2Ago = Instant.now().minus(Duration.ofDays(400));
        LocalDate ended = LocalDate.now().minusDays(30);
        String measure = "technology-smes";
        for (int i = 0; i < 6; i++) {
            booked.book(long2Ago, "r" + i, 1, until(measure, ended));
            booked.book(long2Ago, "p" + i, 1, since(measure + "@pipeline", "2025-01-01"));
        }
        assertThat(proposal().getMap("proposal")).containsOnly(Map.entry("renewal", 0));

        // When three of the certificates are renewed, four applications granted and two refused
        Instant lately = Instant.now().minus(Duration.ofDays(20));
        for (int i = 0; i < 3; i++) {
            booked.book(lately, "r" + i, 2, until(measure, ended.plusYears(3)));
        }
        for (int i = 0; i < 6; i++) {
            if (i < 4) {
                booked.book(lately, "p" + i, 2, since(measure, "2026-01-01"));
            } else {
                booked.book(lately, "p" + i, 2);
            }
        }

        // Then
        assertThat(new BigDecimal(proposal().getString("proposal.renewal"))).isEqualByComparingTo("0.5");
        assertThat(new BigDecimal(proposal().getString("proposal.pass"))).isEqualByComparingTo("0.6667");
    }

    private static JsonPath proposal() {
        return leader().get("/api/indicators/I09/decisions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Contribution until(String measure, LocalDate end) {
        return Contribution.during(measure, LocalDate.of(2023, 1, 1), end, Cause.GRANTED, Cause.EXPIRY);
    }

    @Test
    void aPathIsRefusedWhenItsPartsDoNotMakeTheWhole() {
        Map<String, Object> path = Map.of(
                "shape", "linear", "from", "2025-12-31", "yearly", true, "years", Map.of("2026", 540, "2027", 601));
        decide("I07", "path", path).statusCode(201);
        decide("I07", "path", with(path, "quarters", Map.of("2026", List.of(100, 150, 150, 140))))
                .statusCode(201);
        decide("I07", "path", with(path, "quarters", Map.of("2026", List.of(100, 150, 150, 100))))
                .statusCode(422)
                .body("type", endsWith("parts-not-whole"))
                .body("detail", containsString("2026: 500 ≠ 540"));
        decide("I07", "path", with(path, "units", Map.of("kjj", 400, "jyj", 200)))
                .statusCode(422)
                .body("detail", containsString("units: 600 ≠ 601"));
        decide("I07", "path", with(path, "years", Map.of("2027", 600)))
                .statusCode(422)
                .body("detail", containsString("2027: 600 ≠ 601"));
        leader().get("/api/indicators/I07/decisions")
                .then()
                .body("path.years.2026", equalTo(540))
                .body("history.size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"rates, 1.2, renewal", "rates, -0.1, renewal", "thresholds, 0.9, content", "nonsense, 0.9, kind"})
    void whatMakesNoSenseIsRefusedWithItsField(String kind, String renewal, String field) {
        decide("I10", kind, Map.of("renewal", renewal, "pass", "0.5"))
                .statusCode(422)
                .body("field", equalTo(field));
    }

    @Test
    void onlyASupervisorDecides() {
        for (String role : List.of("clerk", "reviewer", "leader")) {
            given().auth()
                    .oauth2(Issuer.token("somebody", "kjj", role))
                    .contentType(ContentType.JSON)
                    .body(proposed("rates", Map.of("renewal", "0.8", "pass", "0.5")))
                    .post("/api/indicators/I10/decisions")
                    .then()
                    .statusCode(403);
        }
    }

    private static Map<String, Object> with(Map<String, Object> content, String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(content);
        more.put(name, value);
        return more;
    }

    private static ValidatableResponse decide(String indicator, String kind, Map<String, ?> content) {
        return given().auth()
                .oauth2(Issuer.token("kwb.supervisor", "kwb", "supervisor"))
                .contentType(ContentType.JSON)
                .body(proposed(kind, content))
                .post("/api/indicators/" + indicator + "/decisions")
                .then();
    }

    private static Map<String, Object> proposed(String kind, Map<String, ?> content) {
        return Map.of("kind", kind, "content", content, "reason", "示例理由");
    }

    private static JsonPath indicator(String id, String on, String knownAt) {
        RequestSpecification request = leader().queryParam("on", on);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/api/indicators/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification leader() {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader"));
    }

    private static Contribution since(String measure, String from) {
        return Contribution.forGood(measure, LocalDate.parse(from), Cause.GRANTED);
    }
}
