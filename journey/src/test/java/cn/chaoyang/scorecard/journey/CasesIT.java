package cn.chaoyang.scorecard.journey;

import cn.chaoyang.scorecard.testing.cases.CasePlayer;
import cn.chaoyang.scorecard.testing.cases.CaseTable;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Plays every case of every indicator through the gateway, and reads what came of it from the ledger. */
class CasesIT {

    @TestFactory
    Stream<DynamicContainer> shouldShowWhatTheTablesSay() {
        return new CasePlayer(Account::as, new Ledger()).tests(CaseTable.all());
    }

    private static final class Ledger implements CasePlayer.Sums {

        @Override
        public BigDecimal on(String measure, LocalDate day) {
            JsonPath answer = measure(measure, day);
            return answer.getString("value") == null ? BigDecimal.ZERO : new BigDecimal(answer.getString("value"));
        }

        /** The facts of a service are one log: what stands before a booked place is booked. */
        @Override
        public void await(String service, String recordPath) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> published(recordPath) < booked(service));
        }

        private long published(String recordPath) {
            return Account.as("leader").get(recordPath + "/history").jsonPath().getList("offset", Long.class).stream()
                    .map(offset -> Objects.requireNonNullElse(offset, Long.MAX_VALUE))
                    .max(Long::compare)
                    .orElse(Long.MAX_VALUE);
        }

        private long booked(String service) {
            String topic = service + "-service.facts.v1";
            return measure("technology-smes", LocalDate.EPOCH)
                    .getLong("booked.find { it.topic == '" + topic + "' }.nextOffset");
        }

        /** To the cent: as binary fractions 500,000,000.01 would be 500,000,000. */
        private JsonPath measure(String measure, LocalDate day) {
            return Account.as("leader")
                    .queryParam("on", day.toString())
                    .get("/api/measures/" + measure)
                    .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        }
    }
}
