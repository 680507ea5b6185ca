package cn.chaoyang.scorecard.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.Fact;
import cn.chaoyang.scorecard.testing.Bureau;
import cn.chaoyang.scorecard.testing.Facts;
import cn.chaoyang.scorecard.testing.KafkaResource;
import cn.chaoyang.scorecard.testing.PostgresResource;
import cn.chaoyang.scorecard.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signed total stands for records not yet entered, and makes room for them in the same fact. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class OpeningBalanceIT {

    private static final Bureau SCJG = new Bureau("scjg");
    private static final String BALANCES = "/api/innovation/opening-balances";
    private static final String PATENTS = "/api/innovation/patents";
    private static final String MEASURE = "high-value-patents";

    @Test
    void shouldMakeRoomForRecordsAsTheyArrive() throws Exception {
        // Given five that were there at the end of 2024
        SCJG.accepted(BALANCES, balance("5"));
        assertThat(opening(1)).isEqualByComparingTo("5");

        // When one of them is entered
        String first = SCJG.accepted(PATENTS, patent("ZL200410018477.9", "2024-03-01"));

        // Then the fact that adds it takes it off the balance
        Fact fact = Facts.await("innovation-service", MEASURE, 2).fact();
        assertThat(fact.subjects()).hasSize(2);
        assertThat(opening(2)).isEqualByComparingTo("4");

        // When one is granted after the balance's day, nothing is taken off
        SCJG.accepted(PATENTS, patent("ZL198519000000.1", "2025-06-01"));
        assertThat(contributions(BALANCES)).isEqualByComparingTo("4");

        // When the first was entered in error, the balance stands for it again
        int lock = SCJG.get(first).getInt("accepted.lock");
        JsonPath asked = SCJG.clerk(first + "/withdraw", Map.of("lock", lock, "reasonCode", "entered-in-error"));
        SCJG.reviewer(first + "/accept", Map.of("lock", asked.getInt("open.lock")));
        assertThat(opening(3)).isEqualByComparingTo("5");
    }

    private static BigDecimal opening(int version) throws Exception {
        return Facts.await("innovation-service", MEASURE, version).subject().contributions().stream()
                .filter(c -> !c.from().isAfter(LocalDate.of(2024, 12, 31)))
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal contributions(String register) {
        String id = SCJG.get(register).getString("items[0].recordId");
        return new BigDecimal(SCJG.get(register + '/' + id).getString("contributions[0].amount"));
    }

    private static Map<String, Object> balance(String amount) {
        return Map.of("measure", MEASURE, "balanceOn", "2024-12-31", "amount", amount, "documentNo", "示例期初1号");
    }

    private static Map<String, Object> patent(String number, String grantedOn) {
        return Map.of(
                "number", number,
                "name", "示例发明",
                "owner", "示例权利人",
                "reason", "FAMILY",
                "grantedOn", grantedOn,
                "districtBasis", "REGISTERED");
    }
}
