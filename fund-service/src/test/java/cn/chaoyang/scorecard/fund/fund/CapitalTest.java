package cn.chaoyang.scorecard.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When two filings are one step of one contributor (rules.md §2.8). */
class CapitalTest {

    private static final String CODE = "912201040000000000";

    @Test
    void shouldBeOneByTheCodesHoweverItIsSpelt() {
        assertThat(capital("朝阳科创基金", "示例公司", CODE).computeSubject())
                .isEqualTo(capital("朝阳科创基金（有限合伙）", "示例有限公司", CODE).computeSubject())
                .isEqualTo("CHAOYANG_INNOVATION|COMMITTED|912201040000000000|2025-06-30");
    }

    @Test
    void shouldBeItselfWithoutACode() {
        // Given
        Capital capital = capital("朝阳科创基金", "示例公司", null);

        // Then
        assertThat(capital.computeSubject()).isEqualTo(capital.recordId.toString());
    }

    @Test
    void shouldBeOfferedAsOneWhereOnlyTheFundIsSpeltOtherwise() {
        assertThat(capital("朝阳科创基金", "示例公司", null).identity())
                .isEqualTo(capital("朝阳科创基金（有限合伙）", "示例公司", null).identity());
    }

    private static Capital capital(String fundName, String contributor, String code) {
        Capital capital = new Capital();
        capital.recordId = UUID.randomUUID();
        capital.fund = PlanFund.CHAOYANG_INNOVATION;
        capital.fundName = fundName;
        capital.kind = "COMMITTED";
        capital.contributor = contributor;
        capital.contributorCreditCode = code;
        capital.effectiveOn = LocalDate.parse("2025-06-30");
        return capital;
    }
}
