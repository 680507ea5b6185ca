package cn.chaoyang.scorecard.access.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much runs at once in one process, the same in every service and in the gateway. What is more is refused (503). */
@ConfigMapping(prefix = "load")
public interface LoadConfig {

    /** Questions. Fewer than there are threads for them (200): changes need some too. */
    @WithDefault("150")
    int reads();

    /** Changes. Where one may need a second connection beside its own, fewer than the database has. */
    @WithDefault("12")
    int writes();

    /** Workbooks that are taken in. */
    @WithDefault("4")
    int imports();

    /** Requests handed on to services, for each gateway. */
    @WithDefault("512")
    int handedOn();

    /** What whoever is refused is told to wait, in seconds. */
    @WithDefault("2")
    int retryAfter();
}
