package cn.chaoyang.scorecard.gateway.task;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What a task rests on may be withdrawn in its register: then the task is not done any more. */
@ApplicationScoped
class EvidenceWatch {

    private static final Logger LOG = Logger.getLogger(EvidenceWatch.class);
    private static final String REASON = "登记册中的这条记录已撤回";

    private final Tasks tasks;
    private final TaskMoves moves;
    private final EvidenceRecords records;

    EvidenceWatch(Tasks tasks, TaskMoves moves, EvidenceRecords records) {
        this.tasks = tasks;
        this.moves = moves;
        this.records = records;
    }

    /** Every replica looks; the first to take the step has taken it. */
    @Scheduled(every = "${scorecard.tasks.evidence-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (Task task : tasks.all()) {
            if (Move.WITHDRAW_EVIDENCE.from().contains(task.state())) {
                task.evidence().stream()
                        .filter(one -> one.register() != null && !records.counts(one))
                        .forEach(one -> withdraw(task, one));
            }
        }
    }

    private void withdraw(Task task, Evidence evidence) {
        moves.takeBySystem(
                        task.id(),
                        Move.WITHDRAW_EVIDENCE,
                        new StepContent.Withdrawn(evidence.id()),
                        REASON,
                        now -> now.evidence().contains(evidence))
                .ifPresent(now -> LOG.infof("%s: evidence withdrawn in its register, %s", now.id(), now.state()));
    }
}
