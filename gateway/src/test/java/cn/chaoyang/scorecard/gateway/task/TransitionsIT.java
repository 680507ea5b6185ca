package cn.chaoyang.scorecard.gateway.task;

import static org.assertj.core.api.Assertions.assertThat;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.access.AccessIT;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.testing.Issuer;
import cn.chaoyang.scorecard.testing.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every step in every state by everybody, compared with the table that was reviewed; and what holds after whatever steps. */
@QuarkusTest
@TestProfile(AccessIT.WithoutLogs.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(Issuer.class)
class TransitionsIT {

    private static final String REVIEWED = "/task/transitions.csv";

    /** Taken every other time they can be, or hardly any walk came to the end of its way. */
    private static final Set<Move> ONWARDS = EnumSet.of(
            Move.ISSUE, Move.SIGN, Move.ATTACH, Move.SUBMIT, Move.APPROVE, Move.CLOSE, Move.RESUME, Move.KEEP);

    @Inject
    TaskMoves moves;

    @Inject
    StepRules rules;

    @Inject
    Tasks tasks;

    @Inject
    TaskStore store;

    @Inject
    UnitsToday units;

    @Inject
    Clock clock;

    /** The steps that lead from the beginning into each state, with everything pending that can be. */
    private static final Map<TaskState, List<Taken>> INTO = into();

    record Taken(Move move, Somebody by) {}

    private static Map<TaskState, List<Taken>> into() {
        List<Taken> toSign = List.of(new Taken(Move.ISSUE, Somebody.OFFICE));
        List<Taken> inProgress = with(
                toSign,
                new Taken(Move.SIGN, Somebody.LEAD_CLERK),
                new Taken(Move.BREAK_DOWN, Somebody.LEAD_CLERK),
                new Taken(Move.ATTACH, Somebody.LEAD_CLERK));
        List<Taken> toReview = with(inProgress, new Taken(Move.SUBMIT, Somebody.LEAD_CLERK));
        List<Taken> toCheck = with(toReview, new Taken(Move.APPROVE, Somebody.LEAD_REVIEWER));
        Map<TaskState, List<Taken>> into = new LinkedHashMap<>();
        into.put(TaskState.TO_ISSUE, List.of());
        into.put(TaskState.TO_SIGN, toSign);
        into.put(TaskState.IN_PROGRESS, inProgress);
        into.put(TaskState.TO_REVIEW, toReview);
        into.put(TaskState.TO_CHECK, toCheck);
        into.put(TaskState.CLOSED, with(toCheck, new Taken(Move.CLOSE, Somebody.OFFICE)));
        into.put(TaskState.SUSPENDED, with(inProgress, new Taken(Move.SUSPEND, Somebody.OFFICE)));
        into.put(
                TaskState.TERMINATED,
                with(inProgress, new Taken(Move.PROPOSE_END, Somebody.OFFICE), new Taken(Move.END, Somebody.LEADER)));
        return into;
    }

    private static List<Taken> with(List<Taken> before, Taken... more) {
        List<Taken> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    @Test
    void shouldTakeTheStepsOfTheTableAndNoOthers() throws IOException {
        // When every step is tried in every state by everybody
        List<String> lines = new ArrayList<>();
        INTO.forEach((state, way) -> {
            for (Move move : Move.values()) {
                if (move == Move.RAISE) {
                    continue;
                }
                Map<String, List<String>> byOutcome = new LinkedHashMap<>();
                for (Somebody somebody : Somebody.values()) {
                    byOutcome
                            .computeIfAbsent(tried(way, move, somebody), outcome -> new ArrayList<>())
                            .add(somebody.name());
                }
                byOutcome.remove("forbidden");
                byOutcome.remove("not-this-step");
                byOutcome.forEach((outcome, who) ->
                        lines.add(String.join(",", state.wire(), move.wire(), outcome, String.join(" ", who))));
            }
        });

        // Then it is as reviewed
        assertThat(lines).containsExactlyElementsOf(reviewed());
    }

    @Test
    void shouldHoldWhateverStepsAreTaken() {
        Random chance = new Random(20261125);
        int closed = 0;
        for (int walk = 0; walk < 60; walk++) {
            closed += walked(chance);
        }
        assertThat(closed).isGreaterThan(5);
        // And what replicas keep folded is what the steps say
        assertThat(tasks.all()).allSatisfy(task -> assertThat(task).isEqualTo(Folding.fold(store.steps(task.id()))));
    }

    /** @return how often the task was closed on the way */
    private int walked(Random chance) {
        String id = moves.raise(raised(), Somebody.OFFICE.today(units.get())).id();
        for (int i = 0; i < 160; i++) {
            Somebody somebody = Somebody.values()[chance.nextInt(Somebody.values().length)];
            List<Move> open = rules.open(tasks.get(id), somebody.today(units.get()));
            if (open.isEmpty()) {
                continue;
            }
            List<Move> onwards = open.stream().filter(ONWARDS::contains).toList();
            List<Move> some = onwards.isEmpty() || chance.nextBoolean() ? open : onwards;
            Move move = some.get(chance.nextInt(some.size()));
            try {
                moves.take(id, move, content(tasks.get(id), move, somebody), "示例", somebody.today(units.get()));
            } catch (ProblemException e) {
                // what the step says does not fit: nothing has happened, and the walk goes on
                continue;
            }
            Task task = tasks.get(id);
            List<Step> steps = store.steps(id);
            assertThat(task.version()).isEqualTo(steps.size());
            if (task.state() == TaskState.CLOSED) {
                assertThat(task.evidence()).isNotEmpty();
                Step submitted = last(steps, Move.SUBMIT);
                assertThat(last(steps, Move.APPROVE).by()).isNotEqualTo(submitted.by());
                assertThat(last(steps, Move.CLOSE).by()).isNotEqualTo(submitted.by());
            }
            if (task.state() == TaskState.TERMINATED) {
                assertThat(last(steps, Move.END).by()).isEqualTo(Somebody.LEADER.login());
                assertThat(last(steps, Move.PROPOSE_END).reason()).isNotBlank();
            }
        }
        return (int) store.steps(id).stream()
                .filter(step -> step.move() == Move.CLOSE)
                .count();
    }

    private static Step last(List<Step> steps, Move move) {
        return steps.stream()
                .filter(step -> step.move() == move)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** @return the state it led to, {@code forbidden}, or the problem's code */
    private String tried(List<Taken> way, Move move, Somebody somebody) {
        QuarkusTransaction.begin();
        try {
            Task task = moves.raise(raised(), Somebody.OFFICE.today(units.get()));
            for (Taken taken : way) {
                task = take(task, taken.move(), taken.by());
            }
            return take(pending(task, move), move, somebody).state().wire();
        } catch (ProblemException e) {
            return e.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** What is decided on has been asked for. */
    private Task pending(Task task, Move move) {
        boolean open = task.state().isOpen();
        return switch (move) {
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                task.state() == TaskState.IN_PROGRESS ? take(task, Move.ASK_EXTENSION, Somebody.LEAD_CLERK) : task;
            case END, KEEP -> open ? take(task, Move.PROPOSE_END, Somebody.OFFICE) : task;
            default -> task;
        };
    }

    private Task take(Task task, Move move, Somebody somebody) {
        return moves.take(task.id(), move, content(task, move, somebody), "示例：原因", somebody.today(units.get()));
    }

    private StepContent.Raised raised() {
        return new StepContent.Raised(
                Source.OFFICE, null, null, "示例任务", "示例", "kjj", List.of("gxj"), today().plusDays(90), null);
    }

    private Object content(Task task, Move move, Somebody somebody) {
        String unit = somebody.unit().equals("gxj") ? "gxj" : "kjj";
        return switch (move) {
            case AMEND -> new StepContent.Amended(null, List.of("gxj", "fgj"), null);
            case ASSIGN ->
                new StepContent.Assigned(unit, List.of(new Person(unit, Person.Duty.OWNER, "示例甲", unit + ".clerk")));
            case HAND_OVER -> new StepContent.HandedOver(unit, "kjj.clerk", "示例乙", "kjj.second");
            case BREAK_DOWN ->
                new StepContent.BrokenDown(List.of(new Milestone("m1", "示例节点", today().plusDays(30), null)));
            case REACH -> new StepContent.Reached("m1", today());
            case REPORT ->
                new StepContent.Reported(YearMonth.now(clock), false, "示例：已完成方案。", null, "示例：组织实施。", Map.of());
            case ATTACH -> new Evidence("示例-1", null, "示例附件.pdf", unit);
            case WITHDRAW_EVIDENCE ->
                new StepContent.Withdrawn(
                        task.evidence().isEmpty()
                                ? "示例-1"
                                : task.evidence().get(0).id());
            case ASK_EXTENSION -> new StepContent.Extended(task.deadline().plusDays(30));
            case RECOVER, RELAPSE ->
                new StepContent.Standing(today(), clock.instant(), null, null, null, null, "normal");
            default -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> reviewed() throws IOException {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(TransitionsIT.class.getResourceAsStream(REVIEWED), StandardCharsets.UTF_8))) {
            return table.lines().skip(1).toList();
        }
    }
}
