package cn.chaoyang.scorecard.contract;

import java.time.Instant;
import java.util.UUID;

/** What a service's log {@code <service>.facts.v1} holds. */
public sealed interface LogEvent permits Fact, Marker {

    /** CloudEvents {@code id}: unique within {@link #source()}; a repetition of it is the same event. */
    UUID id();

    /** CloudEvents {@code source}: the owning service, for example {@code innovation-service}. */
    String source();

    /** GB/T 2260 code of the district the event is about, for example {@code 220104}; also the key of the Kafka record. */
    String district();

    /**
     * When the owner wrote it, by the owner's clock. What "known" means is the log's append time; this is shown beside
     * it.
     */
    Instant recordedAt();
}
