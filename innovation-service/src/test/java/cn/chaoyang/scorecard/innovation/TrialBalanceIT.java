package cn.chaoyang.scorecard.innovation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.chaoyang.scorecard.contract.Boundary;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.RecordsDigest;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.contract.TrialBalance;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the ledger is compared with: sums by the service's own SQL, at a place in its log. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class TrialBalanceIT {

    private static final Bureau SCJG = new Bureau("scjg");
    private static final String PATENTS = "/api/innovation/patents";
    private static final String MEASURE = "high-value-patents";
    private static final String NUMBER = "ZL200510018477.3";

    @Test
    void shouldSayWhatTheRegistersComeToAndWhereInTheLog() throws Exception {
        // Given a patent that counts from a day on
        TrialBalance before = balance("2025-03-01");
        SCJG.accepted(PATENTS, patent(NUMBER));

        // When
        TrialBalance balance = balance("2025-03-01");

        // Then it counts on the day and not the day before, and its fact stands above the place
        assertThat(sum(balance).subtract(sum(before))).isEqualByComparingTo("1");
        assertThat(sum(balance("2025-02-28"))).isEqualByComparingTo(sum(before));
        assertThat(balance.topic()).isEqualTo("innovation-service.facts.v1");
        assertThat(balance.nextOffset()).isGreaterThan(before.nextOffset());
        assertThat(balance.digest()).isNotEqualTo(before.digest());
        assertThat(balance.source()).isEqualTo("innovation-service");
        assertThat(balance.district()).isEqualTo("220104");
    }

    @Test
    void shouldHaveTheDigestOfTheRecordsBehindIt() throws Exception {
        // Given
        SCJG.accepted(PATENTS, patent("ZL200610018477.8"));

        // When
        List<String> lines = as("gateway", "ledger")
                .get("/api/innovation/balance/records?on=2026-01-01")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();

        // Then the first line is the balance, and every other a subject of it
        TrialBalance balance = EventCodec.json().readValue(lines.get(0), TrialBalance.class);
        RecordsDigest digest = new RecordsDigest();
        for (String line : lines.subList(1, lines.size())) {
            Subject subject = EventCodec.json().readValue(line, Subject.class);
            Boundary.of(subject.contributions())
                    .forEach((boundary, amount) -> digest.add(subject.register(), subject.id(), boundary, amount));
        }
        assertThat(balance.records()).isEqualTo(lines.size() - 1L).isPositive();
        assertThat(balance.digest()).isEqualTo(digest.hex());
        assertThat(String.join("", lines)).contains(MEASURE);
    }

    @Test
    void shouldBeForTheLedgerAndForSupervisorsOnly() {
        as("kwb.supervisor", "supervisor")
                .get("/api/innovation/balance?on=2026-01-01")
                .then()
                .statusCode(200);
        as("kjj.clerk", "clerk")
                .get("/api/innovation/balance?on=2026-01-01")
                .then()
                .statusCode(403);
        as("kjj.clerk", "clerk")
                .get("/api/innovation/balance/records?on=2026-01-01")
                .then()
                .statusCode(403);
        as("gateway", "ledger")
                .get("/api/innovation/balance?on=soon")
                .then()
                .statusCode(400)
                .body("type", endsWith("bad-date"));
    }

    private static BigDecimal sum(TrialBalance balance) {
        return balance.sums().stream()
                .filter(sum -> sum.measure().equals(MEASURE))
                .map(TrialBalance.Sum::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static TrialBalance balance(String on) throws Exception {
        String json = as("gateway", "ledger")
                .get("/api/innovation/balance?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return EventCodec.json().readValue(json, TrialBalance.class);
    }

    private static io.restassured.specification.RequestSpecification as(String user, String role) {
        return given().auth().oauth2(Tokens.of(user, "kwb", role));
    }

    private static Map<String, Object> patent(String number) {
        return Map.of(
                "number", number,
                "name", "示例发明",
                "owner", "示例权利人",
                "reason", "FAMILY",
                "grantedOn", "2025-03-01",
                "districtBasis", "REGISTERED");
    }
}
