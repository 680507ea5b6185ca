package cn.chaoyang.scorecard.gateway.pipeline;

import cn.chaoyang.scorecard.gateway.ledger.Pulse;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection.LedgerUnavailableException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * How far this replica's reading of the logs is behind, {@code ledger.lag.records} and, in seconds, {@code ledger.lag};
 * and how many records are set aside, {@code ledger.set.aside}: not a number while the database does not say.
 */
@ApplicationScoped
class PipelineMeters {

    private final ReadConnection ledger;
    private volatile double setAside = Double.NaN;

    PipelineMeters(ReadConnection ledger, Pulse pulse, Clock clock, MeterRegistry metrics) {
        this.ledger = ledger;
        Gauge.builder("ledger.lag.records", pulse, one -> one.beat().lagRecords())
                .description("Records in the logs this replica reads that are not booked yet")
                .register(metrics);
        Gauge.builder("ledger.lag", pulse, one -> one.beat().lagMillis(clock.instant()) / 1000.0)
                .description(
                        "Age of the oldest figure: from a record's append to its booking, or to now while it waits")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("ledger.set.aside", this, meters -> meters.setAside)
                .description("Records nobody could read and nobody has seen to")
                .strongReference(true)
                .register(metrics);
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            setAside = ledger.read(SetAside::count);
        } catch (LedgerUnavailableException e) {
            setAside = Double.NaN;
            throw e;
        }
    }
}
