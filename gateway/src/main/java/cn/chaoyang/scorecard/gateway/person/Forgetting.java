package cn.chaoyang.scorecard.gateway.person;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes people who have not come for as long as they are kept. Every replica does; the first one finds them. */
@ApplicationScoped
public class Forgetting {

    private final PersonStore store;
    private final GatewayConfig config;
    private final Clock clock;

    Forgetting(PersonStore store, GatewayConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Asia/Shanghai")
    public void run() {
        store.forgetBefore(LocalDate.now(clock).minus(config.people().keep()));
    }
}
