package cn.chaoyang.scorecard.gateway.reconciliation;

import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.Outcome;
import cn.chaoyang.scorecard.gateway.reconciliation.Reconciliation.State;
import cn.chaoyang.scorecard.gateway.routing.ServiceClient;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** All owners and the ledger's own books, one after the other. */
@ApplicationScoped
public class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final String NIGHTLY = "nightly";

    private final Reconciling reconciling;
    private final ReconciliationStore store;
    private final ServiceClient services;
    private final ManagedExecutor executor;
    private final Clock clock;

    Round(
            Reconciling reconciling,
            ReconciliationStore store,
            ServiceClient services,
            ManagedExecutor executor,
            Clock clock) {
        this.reconciling = reconciling;
        this.store = store;
        this.services = services;
        this.executor = executor;
        this.clock = clock;
    }

    /** Every replica wakes up; the first to write an owner's row down compares it. */
    @Scheduled(cron = "{scorecard.reconciliation.cron}", timeZone = "Asia/Shanghai")
    void nightly() {
        LocalDate today = LocalDate.now(clock);
        for (String service : all()) {
            store.begin(service, today, today, NIGHTLY).ifPresent(id -> compare(id, service, today));
        }
    }

    /** Begins one for everybody and returns at once. */
    List<Long> begin(String by) {
        LocalDate today = LocalDate.now(clock);
        List<Long> begun = new ArrayList<>();
        for (String service : all()) {
            Optional<Long> id = store.begin(service, null, today, by);
            id.ifPresent(begun::add);
            id.ifPresent(one -> executor.execute(() -> compare(one, service, today)));
        }
        return begun;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(services.services().stream().sorted().toList());
        all.add(Reconciliation.OWN_BOOKS);
        return all;
    }

    private void compare(long id, String service, LocalDate on) {
        Outcome outcome = reconciling.compare(service, on);
        store.end(id, outcome);
        if (outcome.state() != State.EQUAL) {
            LOG.warnf("reconciliation %d of %s: %s %s", id, service, outcome.state(), outcome.reason());
        }
    }
}
