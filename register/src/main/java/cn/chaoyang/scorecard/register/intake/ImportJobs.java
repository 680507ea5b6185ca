package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Works on imports one at a time, apart from requests. As long as an instance works on (or queues) a job it says so every
 * few seconds; a job nobody speaks for is ended as failed, whoever was working on it.
 */
@ApplicationScoped
class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    private static final int QUEUE = 20;
    private static final int BEAT_SECONDS = 2;
    private static final int SILENT_SECONDS = 15;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(QUEUE));
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();

    @Inject
    ImportStore store;

    void start(@Observes StartupEvent event) {
        heart.scheduleWithFixedDelay(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        heart.shutdownNow();
        worker.shutdownNow();
    }

    /** @throws ProblemException 503 when too many wait already */
    void requireRoom() {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw busy();
        }
    }

    /**
     * Does a stage of a job.
     *
     * @param work ends the stage itself; what it throws ends it too
     * @param onProblem the state a problem leaves it in
     */
    void run(UUID id, ImportState stage, ImportState onProblem, Runnable work) {
        mine.add(id);
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (ProblemException e) {
                    store.end(id, stage, onProblem, e);
                } catch (RuntimeException | OutOfMemoryError e) {
                    LOG.errorf(e, "Import %s failed while %s", id, stage.stored());
                    store.end(id, stage, ImportState.FAILED, Faults.broken(stage));
                } finally {
                    mine.remove(id);
                }
            });
        } catch (RejectedExecutionException e) {
            mine.remove(id);
            store.end(id, stage, ImportState.FAILED, Faults.interrupted(stage));
            throw busy();
        }
    }

    private void beat() {
        try {
            store.alive(mine);
            store.endAbandoned(SILENT_SECONDS);
        } catch (RuntimeException e) {
            LOG.warn("Could not tell which imports are alive", e);
        }
    }

    private static ProblemException busy() {
        return new ProblemException(
                503,
                "imports-busy",
                Text.of("暂时无法处理", "Busy"),
                Text.of("排队的导入任务太多，请稍后再试", "Too many imports are waiting: try again later"),
                Map.of());
    }
}
