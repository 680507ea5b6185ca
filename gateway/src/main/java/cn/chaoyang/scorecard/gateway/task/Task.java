package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.task.StepContent.Standing;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as its steps have made it.
 *
 * @param id of the work item, or {@code D} and the year and number of what was raised later
 * @param action of the plan; {@code null} for what belongs to none
 * @param indicator it was raised for; {@code null} for other sources
 * @param title 任务内容; of a work item the plan's own words
 * @param lead 牵头单位
 * @param co 配合单位
 * @param progress every unit's newest word for each month
 * @param evidence that was not withdrawn
 * @param extension 申请延期: the new deadline asked for; {@code null} when none is
 * @param ending 提请终止: why; {@code null} when it is not proposed
 * @param standing of the indicator when the task was raised
 * @param recovered of the indicator since it recovered; {@code null} while it has not
 * @param submittedBy who has asked for it to be closed; {@code null} when nobody has
 * @param signed whether it was ever taken on
 * @param version the number of steps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Task(
        String id,
        Source source,
        @Nullable String action,
        @Nullable String indicator,
        String title,
        @Nullable String kind,
        String lead,
        List<String> co,
        LocalDate deadline,
        TaskState state,
        List<Person> persons,
        List<Milestone> milestones,
        List<Progress> progress,
        List<Evidence> evidence,
        @Nullable LocalDate extension,
        @Nullable String ending,
        @Nullable Standing standing,
        @Nullable Standing recovered,
        @JsonIgnore String submittedBy,
        boolean signed,
        int version) {

    public Task {
        co = List.copyOf(co);
        persons = List.copyOf(persons);
        milestones = List.copyOf(milestones);
        progress = List.copyOf(progress);
        evidence = List.copyOf(evidence);
    }

    /** What a unit has said for a month. */
    public Optional<Progress> progress(YearMonth month, String unit) {
        return progress.stream()
                .filter(one -> one.month().equals(month) && one.unit().equals(unit))
                .findFirst();
    }

    /** Whether its unit owes words for a month: it was taken on and goes on. */
    public boolean isReportedMonthly() {
        return state == TaskState.IN_PROGRESS;
    }

    public boolean isOverdue(LocalDate today) {
        return state.isDue() && deadline.isBefore(today);
    }

    public List<Milestone> overdueMilestones(LocalDate today) {
        return state.isDue()
                ? milestones.stream()
                        .filter(one -> one.done() == null && one.due().isBefore(today))
                        .toList()
                : List.of();
    }
}
