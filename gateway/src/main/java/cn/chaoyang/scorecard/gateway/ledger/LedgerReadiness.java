package cn.chaoyang.scorecard.gateway.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Figures stay readable while the broker is away, so that only shows as data; a dead reader does not heal itself. */
@Readiness
@ApplicationScoped
public class LedgerReadiness implements HealthCheck {

    private final FactsConsumer consumer;
    private final Pulse pulse;
    private final Clock clock;

    LedgerReadiness(FactsConsumer consumer, Pulse pulse, Clock clock) {
        this.consumer = consumer;
        this.pulse = pulse;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Pulse.Beat beat = pulse.beat();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("ledger")
                .status(consumer.isAlive())
                .withData("kafka", beat.connected() ? "connected" : "away")
                .withData("lagRecords", beat.lagRecords())
                .withData("lagMillis", beat.lagMillis(clock.instant()));
        if (beat.failure() != null) {
            response.withData("failure", beat.failure());
        }
        return response.build();
    }
}
