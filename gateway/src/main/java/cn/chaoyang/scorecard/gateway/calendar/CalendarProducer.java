package cn.chaoyang.scorecard.gateway.calendar;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The calendar is read once, at the start: a broken file stops the gateway there. */
@Startup
@ApplicationScoped
public class CalendarProducer {

    private final WorkCalendar calendar;

    CalendarProducer(GatewayConfig config) {
        this.calendar = config.calendar().file().map(CalendarFile::read).orElseGet(CalendarFile::shipped);
    }

    @Produces
    @Singleton
    WorkCalendar calendar() {
        return calendar;
    }
}
