package cn.chaoyang.scorecard.register;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** "Today" is the district's. */
public class ClockProducer {

    /** Where a day begins and ends. */
    public static final ZoneId DISTRICT_TIME = ZoneId.of("Asia/Shanghai");

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.system(DISTRICT_TIME);
    }
}
