package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.contract.Cause.MOVED_IN;
import static cn.chaoyang.scorecard.contract.Cause.MOVED_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResidencyTest {

    private static final String CODE = "912201040000000000";

    @Test
    void shouldTakeAnEnterpriseOfWhichNothingIsKnownToBeHere() {
        assertThat(Residency.of(List.of(), List.of())).isEqualTo(Spans.of(Span.always()));
    }

    @Test
    void shouldNotHaveHereWhatIsOutside() {
        assertThat(Residency.of(List.of(enterprise("OUTSIDE", null)), List.of()))
                .isEqualTo(Spans.none());
        assertThat(Residency.of(List.of(enterprise("REGISTERED", "110105")), List.of()))
                .isEqualTo(Spans.none());
        assertThat(Residency.of(List.of(enterprise("REGISTERED", "220104")), List.of()))
                .isEqualTo(Spans.of(Span.always()));
    }

    @Test
    void shouldKeepTheDaysOfOneThatIsOutsideBecauseItLeft() {
        // Given
        Enterprise left = enterprise("OUTSIDE", "220102");
        left.movedOutOn = LocalDate.of(2026, 3, 10);

        // Then
        assertThat(Residency.of(List.of(left), List.of()))
                .isEqualTo(Spans.of(Span.before(LocalDate.of(2026, 3, 10), MOVED_OUT)));
    }

    @Test
    void shouldHaveEveryStayOfOneThatLeftCameBackAndLeftAgain() {
        // Given its record says the first two moves, the sheet of moves the third and, once more, the first
        Enterprise enterprise = enterprise("REGISTERED", null);
        enterprise.movedOutOn = LocalDate.of(2025, 3, 10);
        enterprise.residentFrom = LocalDate.of(2026, 1, 5);

        // When
        Spans here = Residency.of(List.of(enterprise), List.of(move("OUT", "2026-11-01"), move("OUT", "2025-03-10")));

        // Then
        assertThat(here)
                .isEqualTo(Spans.of(
                        Span.before(LocalDate.of(2025, 3, 10), MOVED_OUT),
                        Span.during(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 11, 1), MOVED_IN, MOVED_OUT)));
    }

    @Test
    void shouldKnowTheMovesOfOneThatHasNoRecord() {
        assertThat(Residency.of(List.of(), List.of(move("IN", "2026-01-05"))))
                .isEqualTo(Spans.of(Span.since(LocalDate.of(2026, 1, 5), MOVED_IN)));
    }

    private static Enterprise enterprise(String basis, String division) {
        Enterprise enterprise = new Enterprise();
        enterprise.creditCode = CODE;
        enterprise.districtBasis = basis;
        enterprise.division = division;
        return enterprise;
    }

    private static Move move(String direction, String day) {
        Move move = new Move();
        move.creditCode = CODE;
        move.direction = direction;
        move.movedOn = LocalDate.parse(day);
        return move;
    }
}
