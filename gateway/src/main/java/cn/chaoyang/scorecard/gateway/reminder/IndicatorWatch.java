package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.calendar.WorkCalendar;
import cn.chaoyang.scorecard.gateway.pace.Status;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.task.Move;
import cn.chaoyang.scorecard.gateway.task.Source;
import cn.chaoyang.scorecard.gateway.task.StepContent;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.TaskMoves;
import cn.chaoyang.scorecard.gateway.task.Tasks;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An indicator that lags behind raises a task for the unit that answers for it, once for as long as it lags; when it has recovered, the task
 * says so and the office closes it. How the indicator stood is kept with the step.
 */
@ApplicationScoped
public class IndicatorWatch {

    private static final String KIND = "指标滞后";
    private static final int DAYS = 30;
    private static final Set<Status> RECOVERED = EnumSet.of(Status.NORMAL, Status.REACHED);

    private final Plan plan;
    private final IndicatorReader indicators;
    private final ReadConnection ledger;
    private final Tasks tasks;
    private final TaskMoves moves;
    private final WorkCalendar calendar;
    private final Clock clock;

    IndicatorWatch(
            Plan plan,
            IndicatorReader indicators,
            ReadConnection ledger,
            Tasks tasks,
            TaskMoves moves,
            WorkCalendar calendar,
            Clock clock) {
        this.plan = plan;
        this.indicators = indicators;
        this.ledger = ledger;
        this.tasks = tasks;
        this.moves = moves;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(cron = "{scorecard.reminder.cron}", timeZone = "Asia/Shanghai")
    void daily() {
        LocalDate today = LocalDate.now(clock);
        if (calendar.isWorkingDay(today)) {
            look(today);
        }
    }

    /** As often as it is done and by however many replicas. */
    public void look(LocalDate today) {
        Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.read(connection -> indicators.read(connection, plan.indicators(), today, Known.at(knownAt)))
                .forEach(view -> look(view, standing(view, today, knownAt)));
    }

    private void look(IndicatorView view, StepContent.Standing standing) {
        if (view.status() == Status.LATE) {
            of(view.id()).stream()
                    .filter(task -> task.state().isOpen() && task.recovered() != null)
                    .forEach(task -> step(task, Move.RELAPSE, standing, task.recovered()));
            moves.raiseBySystem(raised(view, standing), () -> of(view.id()).stream()
                    .noneMatch(task -> task.state().isOpen() || task.recovered() == null));
        } else if (RECOVERED.contains(view.status())) {
            of(view.id()).stream()
                    .filter(task -> task.recovered() == null)
                    .forEach(task -> step(task, Move.RECOVER, standing, null));
        }
    }

    private List<Task> of(String indicator) {
        return tasks.all().stream()
                .filter(task -> indicator.equals(task.indicator()))
                .toList();
    }

    private void step(Task task, Move move, StepContent.Standing standing, StepContent.Standing before) {
        moves.takeBySystem(task.id(), move, standing, null, now -> Objects.equals(now.recovered(), before));
    }

    private StepContent.Raised raised(IndicatorView view, StepContent.Standing standing) {
        return new StepContent.Raised(
                Source.INDICATOR,
                view.action(),
                view.id(),
                "补齐“" + view.name() + "”滞后差距",
                KIND,
                view.leadUnit(),
                List.of(),
                calendar.workingDayFrom(standing.on().plusDays(DAYS)),
                standing);
    }

    private static StepContent.Standing standing(IndicatorView view, LocalDate today, Instant knownAt) {
        return new StepContent.Standing(
                today,
                knownAt,
                view.value(),
                view.required(),
                view.pace() == null ? null : view.pace().expected(),
                view.pace() == null ? null : view.pace().forecast(),
                view.status().wire());
    }
}
