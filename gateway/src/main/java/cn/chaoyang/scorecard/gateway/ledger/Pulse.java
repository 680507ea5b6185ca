package cn.chaoyang.scorecard.gateway.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** How this replica's reading of the logs goes. In memory; what is booked stands in the database. */
@ApplicationScoped
public class Pulse {

    private final Clock clock;
    private final AtomicReference<Beat> beat = new AtomicReference<>(new Beat(false, 0, null, 0, null, null));

    public Pulse(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param connected whether the broker answered lately
     * @param lagRecords records in the logs this replica reads that are not booked yet
     * @param lastRecordedAt append time of the newest record booked, {@code null} before the first
     * @param delayMillis from its append to the commit of its booking
     * @param failure what stands in the way, {@code null} when nothing does
     */
    public record Beat(
            boolean connected, long lagRecords, Instant lastRecordedAt, long delayMillis, String failure, Instant at) {

        /** Age of the oldest figure: the delay of the last booking, or the time since while records still wait. */
        public long lagMillis(Instant now) {
            if (lagRecords == 0 || lastRecordedAt == null) {
                return delayMillis;
            }
            return Math.max(delayMillis, Duration.between(lastRecordedAt, now).toMillis());
        }
    }

    public Beat beat() {
        return beat.get();
    }

    void booked(Instant lastRecordedAt) {
        Instant now = clock.instant();
        long delay = Math.max(0, Duration.between(lastRecordedAt, now).toMillis());
        beat.updateAndGet(last -> new Beat(true, last.lagRecords(), lastRecordedAt, delay, null, now));
    }

    void read(boolean connected, long lagRecords) {
        beat.updateAndGet(last ->
                new Beat(connected, lagRecords, last.lastRecordedAt(), last.delayMillis(), null, clock.instant()));
    }

    void failed(String failure) {
        beat.updateAndGet(last -> new Beat(
                last.connected(),
                last.lagRecords(),
                last.lastRecordedAt(),
                last.delayMillis(),
                failure,
                clock.instant()));
    }
}
