package cn.chaoyang.scorecard.gateway.report.job;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.gateway.lock.LockStore;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.MonthUnits;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.report.ReportAccess;
import cn.chaoyang.scorecard.gateway.report.ReportRules;
import cn.chaoyang.scorecard.gateway.report.Reports;
import cn.chaoyang.scorecard.gateway.report.Reports.Wanted;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.job.JobStore.Kept;
import cn.chaoyang.scorecard.gateway.report.job.ReportJob.Part;
import cn.chaoyang.scorecard.gateway.report.job.ReportJob.State;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Makes and prints many reports, one after the other. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final String ALL = "all";
    private static final String DISTRICT = "district";

    private final JobStore store;
    private final Reports reports;
    private final ReportRules rules;
    private final ReportAccess access;
    private final LockStore locks;
    private final MonthUnits units;
    private final ManagedExecutor executor;

    Jobs(
            JobStore store,
            Reports reports,
            ReportRules rules,
            ReportAccess access,
            LockStore locks,
            MonthUnits units,
            ManagedExecutor executor) {
        this.store = store;
        this.reports = reports;
        this.rules = rules;
        this.access = access;
        this.locks = locks;
        this.units = units;
        this.executor = executor;
    }

    /**
     * Begins, and returns at once.
     *
     * @param scopes ids of units, {@code district}, or {@code all} for the district and every unit
     * @throws ProblemException 403, 404 for an unknown lock, 422 for a report there cannot be
     */
    ReportJob begin(String lock, List<String> kinds, List<String> scopes, Actor actor) {
        List<Part> parts = new ArrayList<>();
        for (String unit : scopes(lock, scopes)) {
            for (String kind : kinds) {
                Part part = new Part(ReportKind.of(kind).orElse(null), unit);
                Lock locked = rules.check(wanted(lock, part));
                access.requireMake(actor, locked.month(), unit);
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            throw new ProblemException(ProblemCode.BAD_REPORT, "kinds", "kinds");
        }
        long id = store.begin(lock, parts, actor.name(), actor.unit());
        executor.execute(this::work);
        return store.get(id);
    }

    /** The district is {@code null}. */
    private List<String> scopes(String lock, List<String> scopes) {
        List<String> wanted = new ArrayList<>();
        for (String scope : scopes) {
            if (ALL.equals(scope)) {
                wanted.add(null);
                wanted.addAll(units.asked(locks.get("lock", lock).month()));
            } else {
                wanted.add(DISTRICT.equals(scope) ? null : scope);
            }
        }
        return wanted.stream().distinct().toList();
    }

    private static Wanted wanted(String lock, Part part) {
        return new Wanted(lock, part.kind(), part.unit(), List.of());
    }

    /** @throws ProblemException 403 for another unit's, 404 */
    ReportJob get(long id, Actor actor) {
        ReportJob job = store.get(id);
        if (!actor.is(Role.SUPERVISOR) && (actor.unit() == null || !actor.unit().equals(job.unit()))) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        return job;
    }

    /** @throws ProblemException 403, 404, 409 when it is not done */
    List<Kept> files(long id, Actor actor) {
        if (get(id, actor).state() != State.DONE) {
            throw new ProblemException(ProblemCode.JOB_NOT_DONE, "id", Long.toString(id));
        }
        return store.files(id);
    }

    /** Every replica looks; what one has taken is not another's. */
    @Scheduled(every = "{scorecard.report.jobs-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        for (Optional<ReportJob> job = store.take(); job.isPresent(); job = store.take()) {
            work(job.get());
        }
    }

    private void work(ReportJob job) {
        try {
            Set<Integer> printed = store.printed(job.id());
            for (int ordinal = 0; ordinal < job.parts().size(); ordinal++) {
                if (!printed.contains(ordinal)) {
                    Part part = job.parts().get(ordinal);
                    store.at(job.id(), part);
                    store.keep(job.id(), ordinal, reports.newest(wanted(job.lock(), part), job.askedBy()));
                }
            }
            store.done(job.id());
        } catch (RuntimeException e) {
            LOG.errorf(e, "report job %d did not come to its end", job.id());
            store.failed(job.id(), String.valueOf(e.getMessage()));
        }
    }
}
