package cn.chaoyang.scorecard.gateway.pipeline;

import static cn.chaoyang.scorecard.gateway.ledger.Facts.HIGH_TECH;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.INNOVATION;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.certificate;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.enterprise;
import static cn.chaoyang.scorecard.gateway.ledger.Facts.fact;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.gateway.support.Log;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody could read: it stops nothing, it is listed, and it is booked once it can be read. */
@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = KafkaResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Issuer.class)
class QuarantineIT {

    private static final String TOPIC = INNOVATION + ".facts.v1";
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PLACE = "select log_offset from quarantine where resolved_at is null";

    private static final String FIGURE = "indicators.find { it.id == 'I10' }.value";

    private static int last;

    @Inject
    DataSource database;

    @BeforeEach
    void seeToWhatIsThere() throws SQLException {
        sql("update quarantine set resolved_at = now(), resolved_by = 'test' where resolved_at is null");
    }

    static Stream<Arguments> poison() {
        String good = text(fact(INNOVATION, enterprise("poison", 1, certificate("2026-01-01", "2028-12-31"))));
        return Stream.of(
                Arguments.of("no JSON", "示例：不是 JSON", "not an event of this contract"),
                Arguments.of("cut off", good.substring(0, good.length() / 2), "not an event of this contract"),
                Arguments.of("another version of the schema", good.replace("fact.v1", "fact.v9"), "unknown type"),
                Arguments.of("another envelope", good.replace("\"1.0\"", "\"2.0\""), "specversion is not 1.0"),
                Arguments.of(
                        "another's log", good.replace(INNOVATION, "fund-service"), "its source does not own this log"),
                Arguments.of("a number past the ledger", amounting(good, "1" + "0".repeat(40)), ""),
                Arguments.of("a number past any machine", amounting(good, "1e999999999"), ""),
                Arguments.of("two things of one name", good.replaceFirst("\\{", "{\"id\":\"x\","), "not an event"),
                Arguments.of("nested too deep", "[".repeat(5_000), "not an event of this contract"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void shouldSetAsideWhatCannotBeReadAndGoOn(String kind, String content, String reason) throws Exception {
        // When
        try (Log log = Log.create(INNOVATION)) {
            log.append(content.getBytes(UTF_8));
        }

        // Then
        bookOneMore();
        assertThat(text("select reason from quarantine where resolved_at is null"))
                .contains(reason);
        assertThat(text("select convert_from(content, 'UTF8') from quarantine where resolved_at is null"))
                .isEqualTo(content);
        JsonPath seen = as("sys.admin", "system-admin").get("/api/pipeline").jsonPath();
        assertThat(seen.getInt("quarantined")).isEqualTo(1);
        assertThat(seen.getString("quarantine[0].topic")).isEqualTo(TOPIC);
    }

    @Test
    void shouldSetAsideTheLargestRecordThatTheBrokerTakes() throws Exception {
        // Given a record as large as the log takes by default, 1 MiB with what is around it
        byte[] huge = "x".repeat(1_000_000).getBytes(UTF_8);

        // When
        try (Log log = Log.create(INNOVATION)) {
            log.append(huge);
        }

        // Then
        bookOneMore();
        assertThat(text("select length(content) from quarantine where resolved_at is null"))
                .isEqualTo("1000000");
    }

    @Test
    void shouldBookAMeasureNobodyHasReadYet() throws Exception {
        // When an owner counts what no indicator of this plan reads
        try (Log log = Log.create(INNOVATION)) {
            log.append(fact(
                    INNOVATION,
                    enterprise(
                            "new-measure",
                            1,
                            Contribution.during(
                                    "measure-of-tomorrow",
                                    LocalDate.parse("2026-01-01"),
                                    LocalDate.parse("2028-12-31"),
                                    Cause.GRANTED,
                                    Cause.EXPIRY))));
        }

        // Then it is kept for the day one does
        bookOneMore();
        assertThat(text("select count(*) from entry e join measure m on m.id = e.measure_id"
                        + " where m.name = 'measure-of-tomorrow'"))
                .isEqualTo("2");
        assertThat(text("select count(*) from quarantine where resolved_at is null"))
                .isEqualTo("0");
    }

    @Test
    void shouldNotAskWhatKeyARecordHas() throws Exception {
        // When: the key says where a record goes, its content whose it is
        try (Log log = Log.create(INNOVATION)) {
            log.append("000000", EventCodec.encode(certified("other-key", 1, "2028-12-31")));
        }

        // Then
        bookOneMore();
        assertThat(text("select district from subject where subject_id = 'other-key'"))
                .isEqualTo("220104");
    }

    @Test
    void shouldBookARecordAtItsOwnPlaceOnceItCanBeRead() throws Exception {
        // Given a record that a gateway set aside which did not know it yet
        String offset = setAside(certified("late", 1, "2028-12-31"));
        String writtenAt = text("select recorded_at from quarantine where log_offset = " + offset);
        int before = value();
        Response shown = scorecard("");

        // When
        replay("sys.admin", "system-admin", offset).statusCode(200).body("quarantined", equalTo(0));

        // Then it counts, also for whoever was shown the figure before
        assertThat(value()).isEqualTo(before + 1);
        assertThat(shown.<Number>path(FIGURE).intValue()).isEqualTo(before);
        assertThat(scorecard(shown.header("ETag")).<Number>path(FIGURE).intValue())
                .isEqualTo(before + 1);
        assertThat(text("select string_agg(distinct log_offset || ' ' || e.recorded_at, ',') from entry e"
                        + " join subject s on s.id = e.subject where s.subject_id = 'late'"))
                .isEqualTo(offset + " " + writtenAt);
        assertThat(text("select resolved_by from quarantine where log_offset = " + offset))
                .isEqualTo("sys.admin");
        replay("sys.admin", "system-admin", offset).statusCode(404).body("type", endsWith("not-set-aside"));
        assertThat(value()).isEqualTo(before + 1);
    }

    @Test
    void shouldChangeNothingWhereSomethingNewerIsKnown() throws Exception {
        // Given
        String offset = setAside(certified("overtaken", 1, "2028-12-31"));
        try (Log log = Log.create(INNOVATION)) {
            log.append(certified("overtaken", 2, "2027-12-31"));
        }
        bookOneMore();
        String entries = text("select md5(string_agg(e::text, ',' order by log_offset, ordinal)) from entry e");

        // When
        replay("sys.admin", "system-admin", offset).statusCode(200);

        // Then
        assertThat(text("select md5(string_agg(e::text, ',' order by log_offset, ordinal)) from entry e"))
                .isEqualTo(entries);
        assertThat(text("select count(*) from quarantine where resolved_at is null"))
                .isEqualTo("0");
    }

    @Test
    void shouldSayWhyARecordStaysAside() throws Exception {
        // Given
        try (Log log = Log.create(INNOVATION)) {
            log.append(text(certified("never", 1, "2028-12-31"))
                    .replace("fact.v1", "fact.v9")
                    .getBytes(UTF_8));
        }
        bookOneMore();
        String offset = text(PLACE);

        // When, Then
        replay("sys.admin", "system-admin", offset)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("still-unreadable"))
                .body("detail", containsString("unknown type"));
        replay("kwb.supervisor", "supervisor", offset).statusCode(403);
        assertThat(text(PLACE)).isEqualTo(offset);
    }

    private static ValidatableResponse replay(String user, String role, String offset) {
        return as(user, role)
                .post("/api/pipeline/quarantine/" + TOPIC + "/0/" + offset + "/replay")
                .then();
    }

    private static Fact certified(String id, long version, String until) {
        return fact(INNOVATION, enterprise(id, version, certificate("2026-01-01", until)));
    }

    /** Sets a readable record aside as a gateway would that cannot read it. */
    private String setAside(Fact fact) throws Exception {
        try (Log log = Log.create(INNOVATION)) {
            log.append("not yet".getBytes(UTF_8));
        }
        bookOneMore();
        try (Connection connection = database.getConnection();
                PreparedStatement mend =
                        connection.prepareStatement("update quarantine set content = ? where resolved_at is null")) {
            mend.setBytes(1, EventCodec.encode(fact));
            mend.executeUpdate();
        }
        return text(PLACE);
    }

    /** The log has gone on past everything before. */
    private void bookOneMore() throws Exception {
        String id = "witness" + ++last;
        try (Log log = Log.create(INNOVATION)) {
            log.append(certified(id, 1, "2028-12-31"));
        }
        await().atMost(SOON)
                .until(() -> "1".equals(text("select count(*) from subject where subject_id = '" + id + "'")));
    }

    private static String text(Fact fact) {
        return new String(EventCodec.encode(fact), UTF_8);
    }

    private static String amounting(String fact, String amount) {
        return fact.replaceFirst("\"amount\":[0-9.\"]+", "\"amount\":" + amount);
    }

    private static int value() {
        return as("leader", "leader")
                .queryParam("on", "2026-06-30")
                .get("/api/measures/" + HIGH_TECH)
                .then()
                .statusCode(200)
                .extract()
                .<Number>path("value")
                .intValue();
    }

    /** @param known tag of the answer the reader has */
    private static Response scorecard(String known) {
        return as("leader", "leader")
                .header("If-None-Match", known)
                .queryParam("on", "2026-06-30")
                .get("/api/scorecard");
    }

    private static RequestSpecification as(String user, String role) {
        String unit = List.of("leader").contains(role) ? "qzf" : "kwb";
        return given().auth().oauth2(Issuer.token(user, unit, role)).contentType(ContentType.JSON);
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
