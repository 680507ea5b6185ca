package cn.chaoyang.scorecard.gateway.task;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tasks as they stand. Each replica keeps what it has folded and reads only the steps that came since. */
@ApplicationScoped
public class Tasks {

    private final TaskStore store;
    private Map<String, Task> folded = Map.of();
    private long newest;

    Tasks(TaskStore store) {
        this.store = store;
    }

    /** In the order they were raised: those of the plan first. */
    public List<Task> all() {
        return List.copyOf(current().values());
    }

    /** @throws ProblemException 404 */
    public Task get(String id) {
        Task task = current().get(id);
        if (task == null) {
            throw new ProblemException(ProblemCode.UNKNOWN_TASK, "id", id);
        }
        return task;
    }

    /** From the first step. */
    public List<Step> history(String id) {
        return store.steps(id);
    }

    /** Outside any transaction of the caller's: a step that may yet be rolled back must not be kept. */
    private synchronized Map<String, Task> current() {
        List<TaskStore.Kept> since = QuarkusTransaction.suspendingExisting().call(() -> store.after(newest));
        if (!since.isEmpty()) {
            Map<String, Task> next = new LinkedHashMap<>(folded);
            since.forEach(kept -> next.compute(kept.step().task(), (id, task) -> Folding.after(task, kept.step())));
            folded = Collections.unmodifiableMap(next);
            newest = since.get(since.size() - 1).id();
        }
        return folded;
    }
}
