package cn.chaoyang.scorecard.talent.appointment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.code.CreditCode;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Agreements hold personal data: it is in no table in plain, in no answer and in no fact. And the fact is traced to the request. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class AppointmentIT {

    private static final String BASE = "/api/talent/appointments";
    private static final String NAME = "示例甲子";
    private static final String IDENTITY = "11010519491231002X";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    DataSource dataSource;

    @Test
    void shouldCountThePersonAndTellNothingOfThem() throws Exception {
        // Given
        JsonPath draft = as("rcb.clerk")
                .body(Map.of("content", agreement()))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = BASE + "/" + draft.getString("recordId");
        JsonPath submitted = as("rcb.clerk")
                .body(Map.of("lock", draft.getInt("open.lock")))
                .post(path + "/submit")
                .jsonPath();

        // When
        JsonPath accepted = as("rcb.reviewer")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(Map.of("lock", submitted.getInt("open.lock")))
                .post(path + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        String person = accepted.getString("accepted.subjects[0].id");
        Facts.Published published = Facts.await("talent-service", person, 1);
        assertThat(published.subject().contributions())
                .extracting(c -> c.measure() + " " + c.from() + " " + c.until())
                .containsExactly(
                        "science-vice-presidents 2025-03-10 null",
                        "science-vice-presidents@in-term 2025-03-10 2026-03-10");
        assertThat(published.subject().title()).isEqualTo("科创副总 受聘人 " + person.substring(0, 6));
        assertThat(published.bytes()).doesNotContain(IDENTITY).doesNotContain(NAME);
        assertThat(accepted.prettify()).doesNotContain(IDENTITY).doesNotContain(NAME);
        assertThat(published.traceparent()).startsWith("00-" + TRACE + "-").endsWith("-01");
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("(?m)^facts_published_total(\\{.*})? [1-9]")
                .containsPattern("(?m)^facts_unpublished(\\{.*})? ")
                .containsPattern("(?m)^facts_unpublished_age_seconds(\\{.*})? ");
        assertThat(text("select a::text from appointment a"))
                .doesNotContain(IDENTITY)
                .doesNotContain(NAME);
        assertThat(text("select r::text from revision r"))
                .doesNotContain(IDENTITY)
                .doesNotContain(NAME);
    }

    private String text(String query) throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.append(rows.getString(1));
            }
        }
        return all.toString();
    }

    private static Map<String, Object> agreement() {
        return Map.ofEntries(
                Map.entry("role", "VICE_PRESIDENT"),
                Map.entry("personName", NAME),
                Map.entry("documentType", "RESIDENT_ID"),
                Map.entry("identityNo", IDENTITY),
                Map.entry("fromOrganisation", "示例大学"),
                Map.entry("toOrganisation", "长春示例光电科技有限公司"),
                Map.entry("enterpriseCreditCode", CreditCode.complete("91220104YL900001")),
                Map.entry("signedOn", "2025-03-10"),
                Map.entry("termFrom", "2025-03-10"),
                Map.entry("termUntil", "2026-03-09"),
                Map.entry("fromKind", "ACADEMIC"),
                Map.entry("toKind", "ENTERPRISE"),
                Map.entry("districtBasis", "REGISTERED"));
    }

    private static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + Tokens.of(user)).contentType(ContentType.JSON);
    }
}
