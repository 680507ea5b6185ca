package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.access.unit.UnitsOnDay;
import cn.chaoyang.scorecard.gateway.task.Move;
import cn.chaoyang.scorecard.gateway.task.Progress;
import cn.chaoyang.scorecard.gateway.task.StepContent;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.TaskMoves;
import cn.chaoyang.scorecard.gateway.task.Tasks;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What units say of their tasks for a month. */
@ApplicationScoped
public class MonthTexts {

    private final Tasks tasks;
    private final TaskMoves moves;
    private final Units units;

    MonthTexts(Tasks tasks, TaskMoves moves, Units units) {
        this.tasks = tasks;
        this.moves = moves;
        this.units = units;
    }

    /**
     * A task that owes words.
     *
     * @param word {@code null} while there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskWord(String id, String title, @Nullable Progress word) {}

    /** Of the tasks the unit led at the end of the month and that go on. */
    List<TaskWord> of(String unit, YearMonth month) {
        UnitsOnDay then = units.on(month.atEndOfMonth());
        return tasks.all().stream()
                .filter(Task::isReportedMonthly)
                .filter(task -> then.responsible(task.lead(), task.id())
                        .filter(unit::equals)
                        .isPresent())
                .map(task -> new TaskWord(
                        task.id(),
                        task.title(),
                        task.progress(month, task.lead()).orElse(null)))
                .toList();
    }

    List<TaskWord> missing(List<String> some, YearMonth month) {
        return some.stream()
                .flatMap(unit -> of(unit, month).stream())
                .filter(one -> one.word() == null)
                .toList();
    }

    /** 其余均无变化: says so of every task nothing was said of yet. */
    @Transactional
    public void unchanged(List<String> some, YearMonth month, Actor actor) {
        missing(some, month)
                .forEach(one -> moves.take(one.id(), Move.REPORT, StepContent.Reported.unchanged(month), null, actor));
    }
}
