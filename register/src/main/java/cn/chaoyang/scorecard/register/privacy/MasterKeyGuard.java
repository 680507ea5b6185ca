package cn.chaoyang.scorecard.register.privacy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A service does not start without the master keys its data keys are under: it would answer, and open nothing. */
@ApplicationScoped
class MasterKeyGuard {

    private final MasterKeys masters;
    private final Rewrapping rewrapping;
    private final Sealer sealer;

    MasterKeyGuard(MasterKeys masters, Rewrapping rewrapping, Sealer sealer) {
        this.masters = masters;
        this.rewrapping = rewrapping;
        this.sealer = sealer;
    }

    /** Before anything is done with the registers. */
    void check(@Observes @Priority(1) StartupEvent event) {
        requireKnown(rewrapping.inUse(), masters);
        sealer.prepare();
    }

    static void requireKnown(List<String> inUse, MasterKeys masters) {
        List<String> unknown = inUse.stream().filter(id -> !masters.has(id)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "refusing to start: data keys are under master keys that are not configured: " + unknown);
        }
    }
}
