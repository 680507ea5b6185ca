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

    @Test
    void shouldCountWhatASubFundInvestsOnlyWhereItIsLookedThrough() {
        // Given
        Deal through = deal("ANGEL", "CLOSED", "2025-09-18");
        through.bySubFund = true;

        // Then
        assertThat(InvesteeRule.count(List.of(through)))
                .containsExactly(Contribution.forGood(
                        "fund-investees@look-through", LocalDate.parse("2025-09-18"), Cause.INVESTED));
    }

    @Test
    void shouldCountByTagFromTheFirstDealThatHasIt() {
        // Given
        Deal untagged = deal("ANGEL", "CLOSED", "2025-09-18");
        Deal tagged = deal("A", "CLOSED", "2026-05-20");
        tagged.hardTech = true;
        tagged.tagRulesFrom = LocalDate.parse("2025-06-30");

        // Then
        assertThat(InvesteeRule.count(List.of(untagged, tagged)))
                .contains(Contribution.forGood(
                        "fund-investees-hard-tech", LocalDate.parse("2026-05-20"), Cause.INVESTED));
        assertThat(tagged.computeRuleVersion()).isEqualTo("投资标签口径（2025-06-30 起）");
    }

    private static List<Contribution> count(Deal... deals) {
        return InvesteeRule.count(Arrays.asList(deals)).stream()
                .filter(contribution -> contribution.measure().equals("fund-investees"))
                .toList();
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
