package cn.chaoyang.scorecard.innovation.property;

import static cn.chaoyang.scorecard.contract.Cause.GRANTED;
import static cn.chaoyang.scorecard.contract.Cause.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Contribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyCountingTest {

    private static final String PATENTS = "high-value-patents";

    @Test
    void shouldCountAPatentFromItsGrantWhereItsIndustryMakesItOne() {
        assertThat(counted(patent("EMERGING", "2015-03-01", null)))
                .containsExactly(Contribution.forGood(PATENTS, LocalDate.of(2015, 3, 1), GRANTED));
    }

    @Test
    void shouldCountAPatentThatIsLongKeptFromTheDayItWasKeptForTenYears() {
        assertThat(counted(patent("LONG_KEPT", "2015-03-01", null)))
                .containsExactly(Contribution.forGood(PATENTS, LocalDate.of(2025, 3, 1), GRANTED));
        assertThat(counted(patent("LONG_KEPT", "2015-03-01", "2026-07-01")))
                .containsExactly(Contribution.during(
                        PATENTS, LocalDate.of(2025, 3, 1), LocalDate.of(2026, 7, 1), GRANTED, REVOKED));
    }

    @Test
    void shouldNotCountAPatentThatWasNotKeptForTenYears() {
        assertThat(counted(patent("LONG_KEPT", "2015-03-01", "2025-03-01"))).isEmpty();
    }

    @Test
    void shouldNotCountADemonstrationThatIsOnlyPublicised() {
        // Given
        Demonstration demonstration = new Demonstration();
        demonstration.stage = "PUBLICISED";
        demonstration.recognisedOn = LocalDate.of(2025, 7, 22);

        // Then
        assertThat(new DemonstrationType(Clock.systemUTC()).contributions(List.of(demonstration)))
                .isEmpty();
        demonstration.stage = "RECOGNISED";
        assertThat(new DemonstrationType(Clock.systemUTC()).contributions(List.of(demonstration)))
                .containsExactly(Contribution.forGood("property-demonstrations", LocalDate.of(2025, 7, 22), GRANTED));
    }

    private static List<Contribution> counted(Patent patent) {
        return new PatentType(Clock.systemUTC()).contributions(List.of(patent));
    }

    private static Patent patent(String reason, String grantedOn, String lapsedOn) {
        Patent patent = new Patent();
        patent.reason = reason;
        patent.grantedOn = LocalDate.parse(grantedOn);
        patent.lapsedOn = lapsedOn == null ? null : LocalDate.parse(lapsedOn);
        patent.districtBasis = "REGISTERED";
        return patent;
    }
}
