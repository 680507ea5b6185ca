package cn.chaoyang.scorecard.gateway;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.HIGH_TECH;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.contract.Marker;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.gateway.support.Spans;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.opentelemetry.api.common.AttributeKey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The way of a fact, from a real log to an answer. The steps follow one another: a log is never emptied. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Issuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatewayIT {

    private static final String DAY = "2026-06-30";
    private static final Fact GRANTED = fact(INNOVATION, enterprise("a", 1, certificate("2025-11-14", "2028-11-14")));
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static Instant beforeCorrection;

    @Inject
    DataSource database;

    @Inject
    Spans spans;

    private static RequestSpecification asLeader() {
        return given().auth().oauth2(Issuer.token("leader", "qzf", "leader"));
    }

    private static Integer value(String on, String knownAt) {
        RequestSpecification request = asLeader().queryParam("on", on);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/api/indicators/I10")
                .then()
                .statusCode(200)
                .extract()
                .path("value");
    }

    private static void awaitValue(int expected) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(value(DAY, null)).isEqualTo(expected));
    }

    private String digest() throws SQLException {
        return text(
                "select md5(string_agg(concat_ws('|', topic_id, log_partition, log_offset, ordinal, measure_id,"
                        + " effective_on, amount, cause), ',' order by topic_id, log_partition, log_offset, ordinal)) from entry");
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    @Order(1)
    void anIndicatorWithoutDataIsUnreportedAndNotZero() {
        asLeader()
                .get("/api/scorecard")
                .then()
                .statusCode(200)
                .body("indicators.size()", equalTo(19))
                .body("indicators.find { it.id == 'I10' }.status", equalTo("unreported"))
                .body("indicators.find { it.id == 'I10' }.value", nullValue())
                .body("indicators.find { it.id == 'I10' }.required", equalTo(301))
                .body("indicators.find { it.id == 'I10' }.comparatorText", equalTo("突破300，须达301"));
    }

    @Test
    @Order(2)
    void aFactInALogOfANewServiceMovesTheNumber() throws Exception {
        // When
        try (Log log = Log.create(INNOVATION)) {
            log.append(GRANTED, fact(INNOVATION, enterprise("b", 1, certificate("2025-06-01", "2026-06-01"))));
        }

        // Then
        awaitValue(1);
        assertThat(value("2026-05-31", null)).as("the last day of b").isEqualTo(2);
        assertThat(value("2028-11-13", null)).isEqualTo(1);
        assertThat(value("2028-11-14", null)).as("expired").isZero();
    }

    @Test
    @Order(3)
    void repetitionsAndUnreadableRecordsChangeNothingAndTheLogGoesOn() throws Exception {
        // Given
        String before = digest();

        // When
        try (Log log = Log.create(INNOVATION)) {
            log.append(GRANTED);
            log.append("not an event 示例".getBytes(StandardCharsets.UTF_8));
            log.append((byte[]) null);
            log.append(
                    fact("fund-service", enterprise("x", 1)),
                    new Marker(
                            new UUID(1, 1),
                            INNOVATION,
                            "220104",
                            Instant.parse("2026-01-01T00:00:01Z"),
                            Instant.parse("2026-01-01T00:00:00Z")));
        }

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(text(
                        "select complete_up_to at time zone 'UTC' from position p join topic t on t.id = p.topic_id"
                                + " where t.name = 'innovation-service.facts.v1'"))
                .isEqualTo("2026-01-01 00:00:00"));
        assertThat(digest()).isEqualTo(before);
        assertThat(text("select string_agg(reason, '; ' order by log_offset) from quarantine"))
                .startsWith("not an event of this contract, at line 1")
                .endsWith("empty record; its source does not own this log");
    }

    @Test
    @Order(4)
    void aCorrectionChangesTheDayAndNotWhatWasKnownThen() throws Exception {
        // Given
        beforeCorrection = Instant.now();
        await().until(() -> Instant.now().isAfter(beforeCorrection.plusMillis(50)));

        // When: b was renewed in time and nobody had said so; c is new
        try (Log log = Log.create(INNOVATION)) {
            log.append(
                    fact(INNOVATION, enterprise("b", 2, certificate("2025-06-01", "2029-06-01"))),
                    fact(INNOVATION, enterprise("c", 1, certificate("2026-03-01", "2029-03-01"))));
        }

        // Then
        awaitValue(3);
        assertThat(value(DAY, beforeCorrection.toString())).isEqualTo(1);
        JsonPath report = asLeader()
                .queryParam("from", "2026-06-01")
                .queryParam("to", DAY)
                .queryParam("knownFrom", beforeCorrection.toString())
                .get("/api/indicators/I10/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(report.getInt("opening")).isEqualTo(1);
        assertThat(report.getInt("closing")).isEqualTo(3);
        assertThat(report.getList("changes.cause", String.class)).containsExactly("corrected");
        assertThat(report.getList("changes.amount", Integer.class)).containsExactly(2);
        assertThat(report.getList("changes.records", Integer.class)).containsExactly(2);
    }

    @Test
    @Order(5)
    void aMeasureIsReadByItself() {
        asLeader()
                .queryParam("on", DAY)
                .get("/api/measures/high-tech-enterprises")
                .then()
                .statusCode(200)
                .body("value", equalTo(3))
                .body("on", equalTo(DAY))
                .body("booked.size()", greaterThan(0));
        asLeader()
                .get("/api/measures/nothing-of-the-kind")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:scorecard:problem:unknown-measure"));
    }

    @Test
    @Order(5)
    void theRecordsBehindTheNumberAreAsManyAsItSays() {
        asLeader()
                .queryParam("on", DAY)
                .queryParam("size", 2)
                .get("/api/indicators/I10/records")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("sum", equalTo(3))
                .body("items.size()", equalTo(2))
                .body("items[0].title", equalTo("示例企业a"))
                .body("items[0].since", equalTo("2025-11-14"))
                .body("items[0].until", equalTo("2028-11-14"))
                .body("items[0].endsBy", equalTo("expiry"))
                .body("items[0].link", equalTo("/registers/innovation/qualifications?subject=a"));
        asLeader()
                .queryParam("on", DAY)
                .queryParam("q", "企业C")
                .get("/api/indicators/I10/records")
                .then()
                .body("total", equalTo(1));
        asLeader()
                .queryParam("on", DAY)
                .queryParam("page", 9)
                .get("/api/indicators/I10/records")
                .then()
                .body("total", equalTo(3))
                .body("items.size()", equalTo(0));
        asLeader()
                .queryParam("from", "2025-01-01")
                .queryParam("to", DAY)
                .queryParam("cause", "granted")
                .get("/api/indicators/I10/changes/records")
                .then()
                .statusCode(200)
                .body("total", equalTo(3));
    }

    @Test
    @Order(5)
    void theRecordsSumToTheNumberOnEveryDayAndAtEveryMoment() {
        List<String> boundaries = asLeader()
                .queryParam("from", "2022-01-01")
                .queryParam("to", "2030-12-31")
                .get("/api/indicators/I10/history")
                .jsonPath()
                .getList("on", String.class);
        assertThat(boundaries).hasSizeGreaterThan(4);
        for (String moment :
                new String[] {null, beforeCorrection.toString(), Instant.now().toString()}) {
            for (String boundary : boundaries) {
                for (int shift = -1; shift <= 1; shift++) {
                    String day = LocalDate.parse(boundary).plusDays(shift).toString();
                    JsonPath records =
                            at(day, moment).get("/api/indicators/I10/records").jsonPath();
                    JsonPath indicator =
                            at(day, moment).get("/api/indicators/I10").jsonPath();
                    assertThat(records.getInt("sum"))
                            .as("%s known at %s", day, moment)
                            .isEqualTo(indicator.getInt("value"))
                            .isEqualTo(records.getInt("total"));
                }
            }
        }
    }

    private static RequestSpecification at(String day, String moment) {
        RequestSpecification request = asLeader().queryParam("on", day);
        return moment == null ? request : request.queryParam("knownAt", moment);
    }

    @Test
    @Order(6)
    void theHistoryHoldsTheExpiriesAlreadyKnown() {
        asLeader()
                .queryParam("from", "2025-01-01")
                .queryParam("to", "2029-12-31")
                .get("/api/indicators/I10/history")
                .then()
                .statusCode(200)
                .body(
                        "on",
                        equalTo(List.of(
                                "2025-01-01",
                                "2025-06-01",
                                "2025-11-14",
                                "2026-03-01",
                                "2028-11-14",
                                "2029-03-01",
                                "2029-06-01",
                                "2029-12-31")))
                .body("value", equalTo(List.of(0, 1, 2, 3, 2, 1, 0, 0)));
    }

    @Test
    @Order(7)
    void anUnchangedAnswerIsNotSentAgain() {
        for (String path : List.of(
                "/api/scorecard",
                "/api/scorecard?on=2025-12-31",
                "/api/indicators/I10",
                "/api/indicators/I10/history",
                "/api/indicators/I10/records?q=a",
                "/api/radar",
                "/api/observations",
                "/api/measures/" + HIGH_TECH)) {
            // Given
            String tag = asLeader().get(path).then().statusCode(200).extract().header("ETag");

            // When, Then
            asLeader()
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
            asLeader()
                    .header("If-None-Match", tag)
                    .get("/api/radar?unit=czj")
                    .then()
                    .statusCode(200);
        }
        asLeader().get("/api/indicators/I99").then().statusCode(404).header("ETag", nullValue());
    }

    @Test
    @Order(8)
    void theBrokerMayGoAwayAndComeBack() throws Exception {
        // Given
        KafkaResource.broker().stop();
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(value(DAY, null)).isEqualTo(3);

        // When
        KafkaResource.broker().resume();
        try (Log log = Log.create(INNOVATION)) {
            log.append(fact(INNOVATION, enterprise("d", 1, certificate("2026-03-01", "2029-03-01"))));
        }

        // Then
        awaitValue(4);
    }

    @Test
    @Order(9)
    void badQuestionsAreAnsweredWithTheFieldAtFault() {
        problem("/api/scorecard?on=2026-02-30", 400, "bad-date", "on");
        problem("/api/scorecard?on=20260230", 400, "bad-date", "on");
        problem("/api/scorecard?knownAt=yesterday", 400, "bad-moment", "knownAt");
        problem("/api/indicators/I99", 404, "unknown-indicator", "id");
        problem("/api/indicators/I10/records?size=1001", 400, "bad-page", "size");
        problem("/api/indicators/I10/records?page=-1", 400, "bad-page", "page");
        problem("/api/indicators/I10/records?sort=colour", 400, "bad-sort", "sort");
        problem("/api/indicators/I10/history?from=2026-01-02&to=2026-01-01", 400, "bad-range", "to");
        problem("/api/indicators/I10/changes/records?cause=magic", 400, "bad-cause", "cause");
        asLeader().get("/api/months/").then().statusCode(404).body("detail", equalTo("没有这个地址"));
        asLeader()
                .header("Accept-Language", "en-GB,en;q=0.8")
                .get("/api/indicators/I99")
                .then()
                .body("detail", equalTo("the plan has no indicator I99"));
    }

    private static void problem(String path, int status, String code, String field) {
        asLeader()
                .get(path)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:scorecard:problem:" + code))
                .body("field", equalTo(field));
    }

    @Test
    @Order(10)
    void aBurstOfAHundredThousandFactsIsBookedInSeconds() throws Exception {
        // Given
        int burst = 100_000;
        Instant start;

        // When
        try (Log log = Log.create(INNOVATION)) {
            for (int i = 0; i < burst; i++) {
                log.append(EventCodec.encode(
                        fact(INNOVATION, enterprise("burst-" + i, 1, certificate("2026-01-01", "2029-01-01")))));
            }
            start = Instant.now();
            log.flush();
        }

        // Then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(value(DAY, null)).isEqualTo(burst + 4));
        Duration took = Duration.between(start, Instant.now());
        System.out.println("burst booked " + took.toMillis() + " ms after the last append");
        Instant asked = Instant.now();
        asLeader().get("/api/scorecard").then().statusCode(200);
        System.out.println(
                "scorecard read in " + Duration.between(asked, Instant.now()).toMillis() + " ms");
        assertThat(text("select count(*) from daily where measure_id = (select id from measure where name = '"
                        + HIGH_TECH + "')"))
                .as("daily sums grow with days, not with records")
                .satisfies(rows -> assertThat(Integer.parseInt(rows)).isLessThan(20));
    }

    @Test
    @Order(11)
    void whatIsTracedEndsWithItsBookingAtItsPlaceInTheLog() throws Exception {
        // When
        try (Log log = Log.create(INNOVATION)) {
            log.appendTraced("00-" + TRACE + "-00f067aa0ba902b7-01", GRANTED);
        }

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> !spans.of(TRACE).isEmpty());
        assertThat(spans.of(TRACE)).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("book innovation-service.facts.v1");
            assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(span.getAttributes().get(AttributeKey.longKey("messaging.kafka.offset")))
                    .isNotNegative();
        });
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("(?m)^ledger_lag_records(\\{.*})? 0")
                .containsPattern("(?m)^ledger_lag_seconds(\\{.*})? ")
                .containsPattern("(?m)^ledger_set_aside(\\{.*})? ")
                .containsPattern("(?m)^live_screens(\\{.*})? 0");
    }
}
