package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.access.unit.UnitsToday;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.task.Task;
import cn.chaoyang.scorecard.gateway.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** 节点 of tasks, due on their day until they were reached. */
@ApplicationScoped
class MilestoneObligations implements Obligations {

    private static final String OF = "/";

    private final Tasks tasks;
    private final UnitsToday units;

    MilestoneObligations(Tasks tasks, UnitsToday units) {
        this.tasks = tasks;
        this.units = units;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.MILESTONE;
    }

    @Override
    public List<Obligation> open(LocalDate today) {
        return tasks.all().stream()
                .filter(task -> task.state().isDue())
                .flatMap(task -> task.milestones().stream()
                        .filter(milestone -> milestone.done() == null)
                        .map(milestone -> new Obligation(
                                task.id() + OF + milestone.id(),
                                InCharge.unit(task, units.get()),
                                milestone.title(),
                                milestone.due(),
                                InCharge.people(task))))
                .toList();
    }

    @Override
    public boolean met(String subject, String unit, LocalDate due) {
        String[] parts = subject.split(OF, 2);
        Task task = tasks.get(parts[0]);
        return !task.state().isDue()
                || task.milestones().stream()
                        .noneMatch(milestone -> milestone.id().equals(parts[1])
                                && milestone.done() == null
                                && milestone.due().equals(due));
    }
}
