package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 清单化: every work item of the plan is a task from the first start on, waiting to be issued. */
@ApplicationScoped
class PlannedTasks {

    /** What begins a paragraph of the plan is no part of what is to be done. */
    private static final Pattern LIST_DASH = Pattern.compile("^——");

    private final Plan plan;
    private final TaskMoves tasks;
    private final String office;

    PlannedTasks(Plan plan, TaskMoves tasks, GatewayConfig config) {
        this.plan = plan;
        this.tasks = tasks;
        this.office = config.office();
    }

    void raise(@Observes StartupEvent start) {
        Map<String, StepContent.Raised> planned = new LinkedHashMap<>();
        plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .forEach(action -> action.workItems()
                        .forEach(item ->
                                planned.put(item.id(), raised(item, action.id(), action.leadUnit(), action.units()))));
        // What the plan asks of the whole district, the office that supervises answers for.
        plan.guarantee().workItems().forEach(item -> planned.put(item.id(), raised(item, null, office, List.of())));
        tasks.raisePlanned(planned);
    }

    private static StepContent.Raised raised(Plan.WorkItem item, String action, String lead, List<String> units) {
        return new StepContent.Raised(
                Source.PLAN,
                action,
                null,
                LIST_DASH.matcher(item.quote()).replaceFirst(""),
                item.kind(),
                lead,
                units.stream().filter(unit -> !unit.equals(lead)).toList(),
                item.deadline(),
                null);
    }
}
