package cn.chaoyang.scorecard.access.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a write can be asked for again, the same in every service and in the gateway. */
@ConfigMapping(prefix = "idempotency")
public interface IdempotencyConfig {

    /** How long answers are kept. */
    @WithDefault("PT24H")
    Duration keep();

    /** When older ones are removed, Asia/Shanghai, as a cron expression; {@code off} for never. */
    @WithDefault("0 40 * * * ?")
    String purge();
}
