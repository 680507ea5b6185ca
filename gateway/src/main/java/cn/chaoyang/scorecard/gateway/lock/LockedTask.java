package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.task.Milestone;
import cn.chaoyang.scorecard.gateway.task.Person;
import cn.chaoyang.scorecard.gateway.task.Progress;
import cn.chaoyang.scorecard.gateway.task.Source;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lock holds of a task.
 *
 * @param persons of all its units
 * @param lead 牵头单位, whose words are the task's
 * @param reported whether it has spoken for the month
 * @param unchanged whether it said that nothing has changed
 * @param text 进展情况; {@code null} when there is none
 * @param problems 存在问题
 * @param next 下步措施
 * @param evidence how many pieces there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockedTask(
        String id,
        Source source,
        @Nullable String action,
        @Nullable String indicator,
        String title,
        String lead,
        List<String> co,
        LocalDate deadline,
        TaskState state,
        List<Person> persons,
        List<Milestone> milestones,
        boolean reported,
        boolean unchanged,
        @Nullable String text,
        @Nullable String problems,
        @Nullable String next,
        int evidence) {

    static LockedTask of(Task task, YearMonth month) {
        Progress word = task.progress(month, task.lead()).orElse(null);
        return new LockedTask(
                task.id(),
                task.source(),
                task.action(),
                task.indicator(),
                task.title(),
                task.lead(),
                task.co(),
                task.deadline(),
                task.state(),
                task.persons(),
                task.milestones(),
                word != null,
                word != null && word.unchanged(),
                word == null ? null : word.text(),
                word == null ? null : word.problems(),
                word == null ? null : word.next(),
                task.evidence().size());
    }
}
