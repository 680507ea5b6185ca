package cn.chaoyang.scorecard.fund.deal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
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
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of a deal, with the real database and broker. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(Tokens.class)
class DealIT {

    private static final String BASE = "/api/fund/deals";
    private static final String CODE = CreditCode.complete("91220104YL900001");

    @Test
    void shouldCountAnInvesteeOnceThoughASecondRoundIsClosed() throws Exception {
        // Given
        accept("ANGEL", "2025-09-18", "500万");

        // When
        accept("A", "2026-05-20", "1200万");

        // Then
        assertThat(Facts.await("fund-service", CODE, 2).subject().contributions())
                .containsExactly(
                        Contribution.forGood("fund-investees", LocalDate.parse("2025-09-18"), Cause.INVESTED),
                        Contribution.forGood(
                                "fund-investees@look-through", LocalDate.parse("2025-09-18"), Cause.INVESTED));
    }

    private static void accept(String round, String closedOn, String amount) {
        Map<String, Object> deal = Map.of(
                "fund", "CHAOYANG_INNOVATION",
                "investeeCreditCode", CODE,
                "investeeName", "长春示例光电科技有限公司",
                "round", round,
                "stage", "CLOSED",
                "closedOn", closedOn,
                "amount", amount);
        JsonPath draft = as("czj.clerk")
                .body(Map.of("content", deal))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = BASE + "/" + draft.getString("recordId");
        JsonPath submitted = as("czj.clerk")
                .body(Map.of("lock", draft.getInt("open.lock")))
                .post(path + "/submit")
                .jsonPath();
        as("czj.reviewer")
                .body(Map.of("lock", submitted.getInt("open.lock")))
                .post(path + "/accept")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + Tokens.of(user)).contentType(ContentType.JSON);
    }
}
