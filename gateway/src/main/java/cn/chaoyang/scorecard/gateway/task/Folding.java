package cn.chaoyang.scorecard.gateway.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a step makes of a task. Knows nothing of who may and when: what was recorded has happened. */
final class Folding {

    private String id;
    private Source source;
    private String action;
    private String indicator;
    private String title;
    private String kind;
    private String lead;
    private List<String> co;
    private LocalDate deadline;
    private TaskState state;
    private List<Person> persons;
    private List<Milestone> milestones;
    private List<Progress> progress;
    private List<Evidence> evidence;
    private LocalDate extension;
    private String ending;
    private StepContent.Standing standing;
    private StepContent.Standing recovered;
    private String submittedBy;
    private boolean signed;

    private Folding(Task task) {
        id = task.id();
        source = task.source();
        action = task.action();
        indicator = task.indicator();
        title = task.title();
        kind = task.kind();
        lead = task.lead();
        co = task.co();
        deadline = task.deadline();
        state = task.state();
        persons = task.persons();
        milestones = task.milestones();
        progress = task.progress();
        evidence = task.evidence();
        extension = task.extension();
        ending = task.ending();
        standing = task.standing();
        recovered = task.recovered();
        submittedBy = task.submittedBy();
        signed = task.signed();
    }

    /** @param steps of one task, from the first */
    static Task fold(List<Step> steps) {
        Task task = null;
        for (Step step : steps) {
            task = after(task, step);
        }
        return task;
    }

    /** @param task {@code null} before the first step */
    static Task after(Task task, Step step) {
        if (task == null) {
            return begun(step);
        }
        Folding folding = new Folding(task);
        folding.take(step);
        return folding.task(step.no());
    }

    private static Task begun(Step step) {
        StepContent.Raised raised = (StepContent.Raised) step.content();
        return new Task(
                step.task(),
                raised.source(),
                raised.action(),
                raised.indicator(),
                raised.title(),
                raised.kind(),
                raised.lead(),
                raised.co(),
                raised.deadline(),
                TaskState.TO_ISSUE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                raised.standing(),
                null,
                null,
                false,
                step.no());
    }

    private void take(Step step) {
        says(step);
        decides(step);
        step.move().to().ifPresent(next -> state = next);
        if ((step.move() == Move.RESUME || step.move() == Move.REOPEN) && !signed) {
            state = TaskState.TO_SIGN;
        }
        if (state != TaskState.TO_REVIEW && state != TaskState.TO_CHECK) {
            submittedBy = null;
        }
        if (!state.isOpen()) {
            extension = null;
            ending = null;
        }
    }

    private void says(Step step) {
        Object content = step.content();
        if (content instanceof StepContent.Amended amended) {
            lead = amended.lead() == null ? lead : amended.lead();
            co = amended.co() == null ? co : amended.co();
            deadline = amended.deadline() == null ? deadline : amended.deadline();
        } else if (content instanceof StepContent.Assigned assigned) {
            persons = without(persons, one -> one.unit().equals(assigned.unit()), assigned.persons());
        } else if (content instanceof StepContent.HandedOver handed) {
            persons = each(
                    persons,
                    one -> one.unit().equals(handed.unit()) && handed.from().equals(one.account()),
                    one -> one.handedTo(handed.name(), handed.account()));
        } else if (content instanceof StepContent.BrokenDown brokenDown) {
            milestones = brokenDown.milestones();
        } else if (content instanceof StepContent.Reached reached) {
            milestones = each(milestones, one -> one.id().equals(reached.milestone()), one -> one.doneOn(reached.on()));
        } else if (content instanceof StepContent.Reported reported) {
            progress = without(
                    progress,
                    one -> one.month().equals(reported.month()) && one.unit().equals(step.unit()),
                    List.of(word(reported, step)));
        } else if (content instanceof Evidence attached) {
            evidence = without(evidence, one -> one.id().equals(attached.id()), List.of(attached));
        } else if (content instanceof StepContent.Withdrawn withdrawn) {
            evidence = without(evidence, one -> one.id().equals(withdrawn.evidence()), List.of());
        }
    }

    private void decides(Step step) {
        switch (step.move()) {
            case SIGN -> signed = true;
            case DECLINE, RECALL -> signed = false;
            case SUBMIT -> submittedBy = step.by();
            case ASK_EXTENSION -> extension = ((StepContent.Extended) step.content()).deadline();
            case GRANT_EXTENSION -> {
                deadline = extension;
                extension = null;
            }
            case REFUSE_EXTENSION -> extension = null;
            case PROPOSE_END -> ending = step.reason();
            case KEEP -> ending = null;
            case RECOVER -> recovered = (StepContent.Standing) step.content();
            case RELAPSE, REOPEN -> recovered = null;
            default -> {
                // says what it says and leads where it leads
            }
        }
    }

    private static Progress word(StepContent.Reported reported, Step step) {
        return new Progress(
                reported.month(),
                step.unit(),
                reported.unchanged(),
                reported.text(),
                reported.problems(),
                reported.next(),
                reported.figures(),
                step.by(),
                step.at());
    }

    private static <T> List<T> without(List<T> some, Predicate<T> gone, List<T> added) {
        return Stream.concat(some.stream().filter(gone.negate()), added.stream())
                .toList();
    }

    private static <T> List<T> each(List<T> some, Predicate<T> which, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(some);
        changed.replaceAll(one -> which.test(one) ? change.apply(one) : one);
        return changed;
    }

    private Task task(int version) {
        return new Task(
                id,
                source,
                action,
                indicator,
                title,
                kind,
                lead,
                co,
                deadline,
                state,
                persons,
                milestones,
                progress,
                evidence,
                extension,
                ending,
                standing,
                recovered,
                submittedBy,
                signed,
                version);
    }
}
