package cn.chaoyang.scorecard.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Settings of the journal, the same in every service and in the gateway. */
@ConfigMapping(prefix = "journal")
public interface JournalConfig {

    /** How long lines are kept, in ISO 8601; not under 180 days. */
    @WithDefault("P3Y")
    Period keep();

    /** When older lines are removed, Asia/Shanghai, as a cron expression; {@code off} for never. */
    @WithDefault("0 30 3 * * ?")
    String purge();

    /** How soon a line gets its place in the chain; {@code off} for never. */
    @WithDefault("1s")
    String chaining();
}
