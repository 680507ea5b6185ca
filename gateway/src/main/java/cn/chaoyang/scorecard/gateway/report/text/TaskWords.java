package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.lock.LockedTask;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import cn.chaoyang.scorecard.gateway.task.Person;
import cn.chaoyang.scorecard.gateway.task.TaskState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be said of a task: what its unit has filed, and nothing else. */
final class TaskWords {

    private TaskWords() {}

    static String progress(LockedTask task) {
        if (task.unchanged()) {
            return "本月无变化。";
        }
        return !task.reported() && task.state() == TaskState.IN_PROGRESS ? "本月未填报。" : filed(task.text());
    }

    static String filed(String text) {
        return text == null ? "" : text;
    }

    /** Those of the unit that leads, by name. */
    static String persons(LockedTask task, Person.Duty... duties) {
        return task.persons().stream()
                .filter(person ->
                        person.unit().equals(task.lead()) && List.of(duties).contains(person.duty()))
                .map(Person::name)
                .collect(Collectors.joining("、"));
    }

    static Source source(LockedTask task) {
        return new Source(
                "task",
                task.id(),
                Map.of("state", task.state().wire(), "deadline", task.deadline().toString()));
    }
}
