package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chapters on tasks: how many stand where, which are overdue, what hinders, what is next. */
final class TaskChapters {

    private TaskChapters() {}

    static void add(Outline outline, Facts facts) {
        if (facts.tasks().isEmpty()) {
            return;
        }
        outline.chapter("tasks", "任务办理");
        outline.paragraph("tasks.counts", counted(facts.tasks()), facts.source());
        List<LockedTask> overdue = facts.tasks().stream()
                .filter(task -> task.state().isDue() && task.deadline().isBefore(facts.day()))
                .toList();
        if (!overdue.isEmpty()) {
            outline.paragraph("tasks.overdue", "以下任务超过时限尚未销号：", sources(overdue));
            overdue.forEach(task -> outline.item(
                    task.id() + ".overdue",
                    named(task, facts) + "时限为" + Wording.day(task.deadline()) + "，现为"
                            + Wording.status(task.state().wire()) + "。",
                    TaskWords.source(task)));
        }
        filed(outline, facts, "problems", "存在问题", LockedTask::problems);
        filed(outline, facts, "next", "下步措施", LockedTask::next);
    }

    private static String counted(List<LockedTask> tasks) {
        return tasks.size() + "项任务中，"
                + Arrays.stream(TaskState.values())
                        .filter(state -> count(tasks, state) > 0)
                        .map(state -> Wording.status(state.wire()) + count(tasks, state) + "项")
                        .collect(Collectors.joining("，"))
                + "。";
    }

    private static long count(List<LockedTask> tasks, TaskState state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }

    private static void filed(
            Outline outline, Facts facts, String id, String title, Function<LockedTask, String> words) {
        List<LockedTask> filed = facts.tasks().stream()
                .filter(task -> !TaskWords.filed(words.apply(task)).isBlank())
                .toList();
        if (!filed.isEmpty()) {
            outline.chapter(id, title);
            filed.forEach(task ->
                    outline.item(task.id() + '.' + id, named(task, facts) + words.apply(task), TaskWords.source(task)));
        }
    }

    private static String named(LockedTask task, Facts facts) {
        return task.title() + "（" + facts.unitName(task.lead()) + "）：";
    }

    private static Source[] sources(List<LockedTask> tasks) {
        return tasks.stream().map(TaskWords::source).toArray(Source[]::new);
    }
}
