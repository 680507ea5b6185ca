package cn.chaoyang.scorecard.gateway.reconciliation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** How many records differ by the newest comparison of each owner, {@code reconciliation.differing}, whichever replica has compared. */
@ApplicationScoped
class ReconciliationMeters {

    private final ReconciliationStore store;
    private final MultiGauge differing;

    ReconciliationMeters(ReconciliationStore store, MeterRegistry metrics) {
        this.store = store;
        this.differing = MultiGauge.builder("reconciliation.differing")
                .description("Records that differ between owner and ledger")
                .register(metrics);
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        differing.register(
                store.newest().entrySet().stream()
                        .map(one -> MultiGauge.Row.of(Tags.of("service", one.getKey()), one.getValue()))
                        .toList(),
                true);
    }
}
