package cn.chaoyang.scorecard.gateway.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.gateway.calendar.Calendars;
import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final WorkCalendar CALENDAR = Calendars.shipped();

    @ParameterizedTest
    @CsvSource({
        "TASK,  2026-04-30, 2026-04-14, ",
        "TASK,  2026-04-30, 2026-04-15, REMINDER",
        "TASK,  2026-04-30, 2026-05-05, REMINDER",
        "TASK,  2026-04-30, 2026-05-06, URGING",
        "TASK,  2026-04-30, 2026-05-29, URGING",
        "TASK,  2026-04-30, 2026-05-30, CIRCULAR",
        "MONTH, 2026-04-28, 2026-04-22, ",
        "MONTH, 2026-04-28, 2026-04-23, REMINDER",
        "MONTH, 2026-04-28, 2026-04-29, URGING",
        "MONTH, 2026-04-28, 2026-05-07, URGING",
        "MONTH, 2026-04-28, 2026-05-08, CIRCULAR"
    })
    void theGravestStepThatIsDueIsReached(ObligationKind kind, LocalDate due, LocalDate today, Letter letter) {
        assertThat(Ladder.byDefault(kind).reached(due, today, CALENDAR).map(Rung::letter))
                .isEqualTo(Optional.ofNullable(letter));
    }

    @Test
    void whatIsUsualIsInOrder() {
        for (ObligationKind kind : ObligationKind.values()) {
            assertThat(Ladder.byDefault(kind).fault()).isEmpty();
        }
    }

    @Test
    void aLadderThatIsNotInOrderNamesItsFault() {
        Rung reminder = rung(Letter.REMINDER, SlipColour.BLUE, -5);
        assertThat(new Ladder(null, List.of()).fault()).contains("obligation");
        assertThat(ladder(rung(Letter.URGING, SlipColour.BLUE, 1), reminder).fault())
                .contains("letter");
        assertThat(ladder(reminder, rung(Letter.REMINDER, SlipColour.BLUE, 1)).fault())
                .contains("letter");
        assertThat(ladder(rung(Letter.REMINDER, SlipColour.RED, -5), rung(Letter.URGING, SlipColour.BLUE, 1))
                        .fault())
                .contains("colour");
        assertThat(ladder(reminder, rung(Letter.URGING, SlipColour.ORANGE, -5)).fault())
                .contains("offset");
        assertThat(ladder(rung(Letter.REMINDER, SlipColour.BLUE, -366)).fault()).contains("offset");
        assertThat(ladder(new Rung(Letter.REMINDER, SlipColour.BLUE, -5, false, Set.of()))
                        .fault())
                .contains("to");
        assertThat(ladder(reminder, rung(Letter.CIRCULAR, SlipColour.BLUE, 1)).fault())
                .isEmpty();
    }

    private static Ladder ladder(Rung... rungs) {
        return new Ladder(ObligationKind.TASK, List.of(rungs));
    }

    private static Rung rung(Letter letter, SlipColour colour, int offset) {
        return new Rung(letter, colour, offset, false, Set.of(Recipient.LIAISON));
    }
}
