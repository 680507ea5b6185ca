package cn.chaoyang.scorecard.innovation.intermediary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntermediaryTypeTest {

    @Test
    void shouldCountWhatIsRecognisedAndNothingThatIsOnlyPublicised() {
        // Given
        Intermediary intermediary = new Intermediary();
        intermediary.stage = "PUBLICISED";
        intermediary.recognisedOn = LocalDate.of(2026, 3, 20);
        intermediary.districtBasis = "REGISTERED";

        // Then
        assertThat(counted(intermediary)).isEmpty();
        intermediary.stage = "RECOGNISED";
        assertThat(counted(intermediary))
                .containsExactly(Contribution.forGood("intermediaries", LocalDate.of(2026, 3, 20), Cause.GRANTED));
    }

    private static List<Contribution> counted(Intermediary intermediary) {
        return new IntermediaryType(Clock.systemUTC()).contributions(List.of(intermediary));
    }
}
