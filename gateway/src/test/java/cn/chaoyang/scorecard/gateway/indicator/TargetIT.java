package cn.chaoyang.scorecard.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.support.Booked;
import cn.chaoyang.scorecard.gateway.support.Upstream;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 超, 突破, 超过 exclude the number; 以上, 达到, 达 include it (民法典第1259条). Every indicator at its number, from the ledger to the API. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(value = PostgresResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Issuer.class)
@QuarkusTestResource(Upstream.class)
class TargetIT {

    private static final String CLOSE = "2027-12-31";
    private static final LocalDate COUNTS_FROM = LocalDate.of(2027, 5, 1);
    private static final Map<String, Long> VERSIONS = new HashMap<>();

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "I01, discipline-platforms, 15, missed",
        "I01, discipline-platforms, 16, reached",
        "I02, national-key-laboratories, 4, missed",
        "I02, national-key-laboratories, 5, reached",
        "I03, proof-of-concept-centres, 2, missed",
        "I03, proof-of-concept-centres, 3, reached",
        "I04, pilot-scale-centres, 5, missed",
        "I04, pilot-scale-centres, 6, reached",
        "I05, tackling-projects, 89, missed",
        "I05, tackling-projects, 90, reached",
        "I06, key-technologies, 99, missed",
        "I06, key-technologies, 100, reached",
        "I07, local-transfers, 600, missed",
        "I07, local-transfers, 601, reached",
        "I09, technology-smes, 550, missed",
        "I09, technology-smes, 551, reached",
        "I10, high-tech-enterprises, 300, missed",
        "I10, high-tech-enterprises, 301, reached",
        "I11, specialised-enterprises, 100, missed",
        "I11, specialised-enterprises, 101, reached",
        "I12, major-programme-talents, 999, missed",
        "I12, major-programme-talents, 1000, reached",
        "I13, talent-total, 199999, missed",
        "I13, talent-total, 200000, reached",
        "I14, science-vice-presidents, 49, missed",
        "I14, science-vice-presidents, 50, reached",
        "I15, industry-professors, 9, missed",
        "I15, industry-professors, 10, reached",
        "I16, fund-committed, 99999999.99, missed",
        "I16, fund-committed, 100000000, reached",
        "I17, fund-investees, 10, missed",
        "I17, fund-investees, 11, reached",
        "I18, credit-products, 10, missed",
        "I18, credit-products, 11, reached",
        "I19, credit-granted, 500000000.00, missed",
        "I19, credit-granted, 500000000.01, reached"
    })
    void aTargetIsMetByThePrintedOperatorOnly(String indicator, String measure, BigDecimal amount, String status)
            throws SQLException {
        // When
        book(indicator, contribution(measure, amount));

        // Then
        JsonPath closed = at(indicator);
        assertThat(new BigDecimal(closed.getString("value"))).isEqualByComparingTo(amount);
        assertThat(closed.getString("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"7996, 10000, 79.96, missed", "8000, 10000, 80, reached", "2, 3, 66.6666666666, missed"})
    void aRatioIsComparedRaw(String part, String whole, String value, String status) throws SQLException {
        // Given no other projects
        book("I05");

        // When
        book(
                "I08",
                contribution("enterprise-projects", new BigDecimal(part)),
                contribution("tackling-projects", new BigDecimal(whole)));

        // Then
        JsonPath closed = at("I08");
        assertThat(new BigDecimal(closed.getString("value"))).isEqualByComparingTo(value);
        assertThat(closed.getString("status")).isEqualTo(status);
        book("I08");
    }

    @Test
    void aYearlyCountForgetsTheYearBefore() throws SQLException {
        book("I07", contribution("local-transfers", new BigDecimal(601)));
        assertThat(at("I07").getInt("value")).isEqualTo(601);
        assertThat(indicator("I07", "2028-01-01").getInt("value")).isZero();
    }

    @Test
    void whatAnActionsRegistersComeToStandsBesideIts() throws SQLException {
        // When 180 of 537 enterprises are enrolled
        book(
                "A13",
                contribution("points-enrolled", new BigDecimal(180)),
                contribution("technology-enterprises", new BigDecimal(537)));

        // Then
        JsonPath observed = given().auth()
                .oauth2(Issuer.token("leader", "qzf", "leader"))
                .get("/api/observations?on=" + CLOSE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        Map<String, Object> coverage = observed.getMap("find { it.name == '创新积分制覆盖率' }");
        assertThat((BigDecimal) coverage.get("value")).isEqualByComparingTo("33.5195530726");
        assertThat(coverage).containsEntry("action", "A13").containsEntry("unit", "%");
        assertThat(observed.<Object>get("find { it.name == '孵化载体' }.value")).isNull();
    }

    /** The indicator's only subject contributes this from now on. */
    private void book(String indicator, Contribution... contributions) throws SQLException {
        new Booked(database, "target-test")
                .book(
                        Instant.parse("2026-06-01T00:00:00Z"),
                        indicator,
                        VERSIONS.merge(indicator, 1L, Long::sum),
                        contributions);
    }

    private static Contribution contribution(String measure, BigDecimal amount) {
        return new Contribution(measure, amount, COUNTS_FROM, null, Cause.GRANTED, null);
    }

    private static JsonPath at(String indicator) {
        return indicator(indicator, CLOSE);
    }

    private static JsonPath indicator(String indicator, String on) {
        return given().auth()
                .oauth2(Issuer.token("leader", "qzf", "leader"))
                .get("/api/indicators/" + indicator + "?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
