package cn.chaoyang.scorecard.gateway.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test moves; logs that are written while it is moved carry its times. */
@Alternative
@ApplicationScoped
public class MovedClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AtomicReference<Instant> MOVED = new AtomicReference<>();

    /** @param local for example {@code 2026-09-01T09:00} */
    public static void moveTo(String local) {
        MOVED.set(LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    public static void release() {
        MOVED.set(null);
    }

    static boolean isMoved() {
        return MOVED.get() != null;
    }

    /** Later by a moment each time, so that what follows is after what was before. */
    static Instant next() {
        return isMoved() ? MOVED.updateAndGet(now -> now.plusMillis(5)) : Instant.now();
    }

    @Override
    public Instant instant() {
        return next();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
