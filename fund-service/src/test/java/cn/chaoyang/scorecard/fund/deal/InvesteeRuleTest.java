package cn.chaoyang.scorecard.fund.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.fund.fund.PlanFund;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of rules.md §2.8. */
class InvesteeRuleTest {

    private static final String CODE = "912201040000000000";

    @Test
    void shouldCountFromTheFirstClosingForGood() {
        assertThat(count(deal("ANGEL", "CLOSED", "2025-09-18"))).containsExactly(investedOn("2025-09-18"));
    }

    @Test
    void shouldNotCountAFollowOnRound() {
        assertThat(count(deal("A", "HELD", "2026-05-20"), deal("ANGEL", "HELD", "2025-09-18")))
                .containsExactly(investedOn("2025-09-18"));
    }

    @Test
    void shouldStillCountAfterTheExit() {
        assertThat(count(deal("ANGEL", "EXITED", "2025-09-18"))).containsExactly(investedOn("2025-09-18"));
    }

    @Test
    void shouldNotCountWhatIsSignedButNotClosed() {
        assertThat(count(deal("ANGEL", "SIGNED", null))).isEmpty();
    }

    @Test
    void shouldNotCountWhatAnotherFundInvests() {
        // Given
        Deal other = deal("ANGEL", "CLOSED", "2025-09-18");
        other.fund = "OTHER";

        // Then
        assertThat(count(other)).isEmpty();
    }

    private static List<Contribution> count(Deal... deals) {
        return InvesteeRule.count(Arrays.asList(deals));
    }

    private static Contribution investedOn(String day) {
        return Contribution.forGood("fund-investees", LocalDate.parse(day), Cause.INVESTED);
    }

    private static Deal deal(String round, String stage, String closedOn) {
        Deal deal = new Deal();
        deal.fund = PlanFund.CHAOYANG_INNOVATION;
        deal.investeeCreditCode = CODE;
        deal.investeeName = "长春示例光电科技有限公司";
        deal.round = round;
        deal.stage = stage;
        deal.closedOn = closedOn == null ? null : LocalDate.parse(closedOn);
        deal.updatedAt = Instant.parse("2026-01-01T00:00:00Z");
        return deal;
    }
}
