package cn.chaoyang.scorecard.innovation.incubator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.contract.Contribution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncubatorTypeTest {

    @Test
    void shouldCountWhatIsRecognisedAndNothingThatIsOnlyPublicised() {
        // Given
        Incubator incubator = new Incubator();
        incubator.title = "STANDARD";
        incubator.stage = "PUBLICISED";
        incubator.recognisedOn = LocalDate.of(2026, 6, 30);
        incubator.districtBasis = "REGISTERED";

        // Then
        assertThat(counted(incubator)).isEmpty();
        incubator.stage = "RECOGNISED";
        assertThat(counted(incubator))
                .extracting(Contribution::measure)
                .containsExactly("incubators", "incubators-of-2025-standard");
    }

    private static List<Contribution> counted(Incubator incubator) {
        return new IncubatorType(Clock.systemUTC()).contributions(List.of(incubator));
    }
}
