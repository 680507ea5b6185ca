package cn.chaoyang.scorecard.gateway.ladder;

import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps for one kind of obligation, the earliest first.
 *
 * @param rungs none where nobody is to be reminded
 */
public record Ladder(ObligationKind obligation, List<Rung> rungs) {

    private static final int FURTHEST = 365;

    public Ladder {
        rungs = rungs == null ? List.of() : List.copyOf(rungs);
    }

    /** What holds while nobody has decided otherwise. */
    public static Ladder byDefault(ObligationKind obligation) {
        return switch (obligation) {
            case TASK, MILESTONE -> usual(obligation, -15, 30, false);
            case MONTH -> usual(obligation, -3, 5, true);
        };
    }

    /** Urged on the first working day after it was due. */
    private static Ladder usual(ObligationKind obligation, int reminder, int circular, boolean working) {
        return new Ladder(
                obligation,
                List.of(
                        new Rung(Letter.REMINDER, SlipColour.BLUE, reminder, working, Set.of(Recipient.LIAISON)),
                        new Rung(Letter.URGING, SlipColour.YELLOW, 1, true, Set.of(Recipient.LIAISON, Recipient.OWNER)),
                        new Rung(
                                Letter.CIRCULAR,
                                SlipColour.RED,
                                circular,
                                working,
                                Set.of(Recipient.OWNER, Recipient.LEADER, Recipient.OFFICE))));
    }

    /** The gravest step that is due by the day, for what is due then: whoever was away for weeks does not send three letters at once. */
    public Optional<Rung> reached(LocalDate due, LocalDate today, WorkCalendar calendar) {
        return rungs.stream()
                .filter(rung -> !rung.from(due, calendar).isAfter(today))
                .reduce((milder, graver) -> graver);
    }

    /** The field that is missing or not in order; empty when it can be decided. */
    public Optional<String> fault() {
        if (obligation == null) {
            return Optional.of("obligation");
        }
        Rung before = null;
        for (Rung rung : rungs) {
            Optional<String> fault = fault(rung, before);
            if (fault.isPresent()) {
                return fault;
            }
            before = rung;
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Rung rung, Rung before) {
        if (rung.letter() == null || before != null && rung.letter().compareTo(before.letter()) <= 0) {
            return Optional.of("letter");
        }
        if (rung.colour() == null || before != null && rung.colour().compareTo(before.colour()) < 0) {
            return Optional.of("colour");
        }
        if (Math.abs(rung.offset()) > FURTHEST || before != null && rung.offset() <= before.offset()) {
            return Optional.of("offset");
        }
        return rung.to().isEmpty() ? Optional.of("to") : Optional.empty();
    }
}
