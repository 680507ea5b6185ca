package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether a step may be taken now, and whether what it says is complete. */
@ApplicationScoped
public class StepRules {

    /** 进展情况(≤200字) of the monthly table. */
    static final int LONGEST_TEXT = 200;

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 50;

    /** Those with an address of their own, or nobody's to ask for. */
    private static final Set<Move> NOT_ASKED_FOR =
            Collections.unmodifiableSet(EnumSet.of(Move.RAISE, Move.HAND_OVER, Move.RECOVER, Move.RELAPSE));

    private final OpenMonths months;
    private final EvidenceRecords records;
    private final UnitsToday units;
    private final Clock clock;

    StepRules(OpenMonths months, EvidenceRecords records, UnitsToday units, Clock clock) {
        this.months = months;
        this.records = records;
        this.units = units;
        this.clock = clock;
    }

    /** What the actor may do to the task now, in the order of the table. */
    public List<Move> open(Task task, Actor actor) {
        Set<Part> parts = Part.of(actor, task);
        return Arrays.stream(Move.values())
                .filter(move -> !NOT_ASKED_FOR.contains(move))
                .filter(move -> move.from().contains(task.state()) && move.isOf(parts) && applies(task, move))
                .filter(move -> byAnother(task, move, actor))
                .toList();
    }

    /** The unit of the task in whose name the actor acts; their own where it has none of its. */
    String actingFor(Actor actor, Task task) {
        if (isResponsible(actor, task.lead(), task)) {
            return task.lead();
        }
        return task.co().stream()
                .filter(co -> isResponsible(actor, co, task))
                .findFirst()
                .orElse(actor.unit());
    }

    private static boolean isResponsible(Actor actor, String unit, Task task) {
        Optional<String> today = actor.units().responsible(unit, task.id());
        return today.isPresent() && today.get().equals(actor.unit());
    }

    /** As it was sent, of the move's shape, with what is the actor's to say by who they are. */
    Object content(Move move, JsonNode sent, Actor actor) {
        try {
            Object content = StepJson.read(move.content(), sent);
            if (content instanceof Evidence evidence) {
                require(evidence.register() != null, "register");
                return new Evidence(evidence.id(), evidence.register(), evidence.name(), actor.unit());
            }
            return content;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_STEP, "content", "content");
        }
    }

    /** @throws ProblemException 403, 409 or 422 */
    void check(Task task, Move move, Object content, String reason, Actor actor) {
        if (!move.isOf(Part.of(actor, task))) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        checkState(task, move);
        if (!byAnother(task, move, actor)) {
            throw new ProblemException(ProblemCode.SAME_PERSON, null, task.id());
        }
        require(!move.isReasoned() || present(reason), "reason");
        require(reason == null || reason.strip().length() <= LONGEST_REASON, "reason");
        if (move == Move.SUBMIT && task.evidence().isEmpty()) {
            throw new ProblemException(ProblemCode.NO_EVIDENCE, "evidence", task.id());
        }
        says(task, content, actor);
    }

    /** @throws ProblemException 409 */
    void checkState(Task task, Move move) {
        if (!move.from().contains(task.state()) || !applies(task, move)) {
            throw new ProblemException(ProblemCode.NOT_THIS_STEP, null, task.id());
        }
    }

    void checkRaised(StepContent.Raised raised) {
        require(raised.source() == Source.OFFICE && raised.indicator() == null && raised.standing() == null, "source");
        require(present(raised.title()) && raised.title().length() <= LONGEST_TITLE, "title");
        require(raised.kind() == null || raised.kind().length() <= LONGEST_NAME, "kind");
        checkUnits(raised.lead(), raised.co());
        require(raised.deadline() != null && !raised.deadline().isBefore(today()), "deadline");
    }

    /** Whether the step has something to be about. */
    private static boolean applies(Task task, Move move) {
        return switch (move) {
            case ASK_EXTENSION -> task.extension() == null;
            case GRANT_EXTENSION, REFUSE_EXTENSION -> task.extension() != null;
            case PROPOSE_END -> task.ending() == null;
            case END, KEEP -> task.ending() != null;
            case RECOVER -> task.indicator() != null && task.recovered() == null;
            case RELAPSE, CLOSE_RECOVERED -> task.recovered() != null;
            case REACH -> task.milestones().stream().anyMatch(one -> one.done() == null);
            case WITHDRAW_EVIDENCE -> !task.evidence().isEmpty();
            default -> true;
        };
    }

    /** Two pairs of eyes: who has asked for it to be closed does not decide on that, nor does a colleague in their place. */
    private static boolean byAnother(Task task, Move move, Actor actor) {
        return switch (move) {
            case APPROVE, RETURN ->
                !actor.name().equals(task.submittedBy())
                        && (!actsInAPlace(actor)
                                || actor.onBehalfOf(task.submittedBy()).isPresent());
            case CLOSE -> !actor.name().equals(task.submittedBy());
            default -> true;
        };
    }

    private static boolean actsInAPlace(Actor actor) {
        return actor.isReviewer() && !actor.is(Role.REVIEWER);
    }

    private void says(Task task, Object content, Actor actor) {
        if (content instanceof StepContent.Amended amended) {
            amended(task, amended);
        } else if (content instanceof StepContent.Assigned assigned) {
            assigned(task, assigned, actor);
        } else if (content instanceof StepContent.BrokenDown brokenDown) {
            brokenDown(task, brokenDown);
        } else if (content instanceof StepContent.Reached reached) {
            require(
                    task.milestones().stream()
                            .anyMatch(one -> one.id().equals(reached.milestone()) && one.done() == null),
                    "milestone");
            require(reached.on() != null && !reached.on().isAfter(today()), "on");
        } else if (content instanceof StepContent.Reported reported) {
            reported(reported);
        } else if (content instanceof Evidence evidence) {
            require(present(evidence.id()) && (evidence.register() == null || records.counts(evidence)), "id");
            require(present(evidence.name()) && evidence.name().length() <= LONGEST_TITLE, "name");
        } else if (content instanceof StepContent.Withdrawn withdrawn) {
            require(task.evidence().stream().anyMatch(one -> one.id().equals(withdrawn.evidence())), "evidence");
        } else if (content instanceof StepContent.Extended extended) {
            require(extended.deadline() != null && extended.deadline().isAfter(task.deadline()), "deadline");
        }
    }

    private void amended(Task task, StepContent.Amended amended) {
        require(amended.lead() != null || amended.co() != null || amended.deadline() != null, "content");
        checkUnits(
                amended.lead() == null ? task.lead() : amended.lead(), amended.co() == null ? task.co() : amended.co());
        LocalDate last = task.milestones().stream()
                .map(Milestone::due)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        require(amended.deadline() == null || !amended.deadline().isBefore(last), "deadline");
    }

    private void assigned(Task task, StepContent.Assigned assigned, Actor actor) {
        require(
                assigned.unit() != null
                        && (assigned.unit().equals(task.lead()) || task.co().contains(assigned.unit())),
                "unit");
        boolean own = actingFor(actor, task).equals(assigned.unit());
        if (!own && !Part.of(actor, task).contains(Part.OFFICE)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "unit", assigned.unit());
        }
        Set<Person.Duty> duties = new HashSet<>();
        for (Person person : assigned.persons()) {
            require(assigned.unit().equals(person.unit()), "persons.unit");
            require(person.duty() != null && duties.add(person.duty()), "persons.duty");
            checkName(person.name(), person.account());
        }
    }

    static void checkName(String name, String account) {
        require(present(name) && name.length() <= LONGEST_NAME, "name");
        require(account == null || present(account) && account.length() <= LONGEST_NAME, "account");
    }

    private static void brokenDown(Task task, StepContent.BrokenDown brokenDown) {
        Set<String> ids = new HashSet<>();
        for (Milestone milestone : brokenDown.milestones()) {
            require(present(milestone.id()) && ids.add(milestone.id()), "milestones.id");
            require(present(milestone.title()) && milestone.title().length() <= LONGEST_TEXT, "milestones.title");
            require(milestone.due() != null && !milestone.due().isAfter(task.deadline()), "milestones.due");
            // What is done is told by a step of its own.
            LocalDate done = task.milestones().stream()
                    .filter(one -> one.id().equals(milestone.id()))
                    .map(Milestone::done)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            require(Objects.equals(milestone.done(), done), "milestones.done");
        }
    }

    private void reported(StepContent.Reported reported) {
        require(reported.month() != null && !reported.month().isAfter(YearMonth.now(clock)), "month");
        if (months.isLocked(reported.month())) {
            throw new ProblemException(
                    ProblemCode.MONTH_LOCKED, "month", reported.month().toString());
        }
        if (reported.unchanged()) {
            require(reported.text() == null && reported.problems() == null && reported.next() == null, "unchanged");
        } else {
            require(present(reported.text()), "text");
        }
        require(fits(reported.text()), "text");
        require(fits(reported.problems()), "problems");
        require(fits(reported.next()), "next");
        reported.figures().forEach((name, figure) -> {
            require(name.length() <= LONGEST_TEXT, "figures");
            require(figure.length() <= LONGEST_NAME, "figures." + name);
        });
    }

    private void checkUnits(String lead, List<String> co) {
        require(lead != null && units.get().exists(lead), "lead");
        require(
                co.stream().allMatch(one -> units.get().exists(one) && !one.equals(lead))
                        && new HashSet<>(co).size() == co.size(),
                "co");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean fits(String text) {
        return text == null || text.codePointCount(0, text.length()) <= LONGEST_TEXT;
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean condition, String field) {
        if (!condition) {
            throw new ProblemException(ProblemCode.BAD_STEP, field, field);
        }
    }
}
