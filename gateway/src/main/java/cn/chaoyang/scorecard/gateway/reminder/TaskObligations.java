package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Tasks, due on their deadline until they were filed. */
@ApplicationScoped
class TaskObligations implements Obligations {

    private final Tasks tasks;
    private final UnitsToday units;

    TaskObligations(Tasks tasks, UnitsToday units) {
        this.tasks = tasks;
        this.units = units;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.TASK;
    }

    @Override
    public List<Obligation> open(LocalDate today) {
        return tasks.all().stream()
                .filter(task -> task.state().isDue())
                .map(task -> new Obligation(
                        task.id(),
                        InCharge.unit(task, units.get()),
                        task.title(),
                        task.deadline(),
                        InCharge.people(task)))
                .toList();
    }

    @Override
    public boolean met(String subject, String unit, LocalDate due) {
        Task task = tasks.get(subject);
        return !task.state().isDue() || !task.deadline().equals(due);
    }
}
