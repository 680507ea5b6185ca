package cn.chaoyang.scorecard.register.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys used last. Not for long: another replica may destroy one, and within half a minute it opens nothing here either.
 */
final class KeyCache {

    private static final int MOST = 20_000;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Clock clock;

    private final Map<UUID, Cached> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Cached> eldest) {
            return size() > MOST;
        }
    };

    KeyCache(Clock clock) {
        this.clock = clock;
    }

    /** @param key {@code null} for a destroyed one */
    private record Cached(DataKey key, Instant until) {}

    /** @return empty when it is not known here; an empty optional in it when the key is destroyed */
    synchronized Optional<Optional<DataKey>> find(UUID id) {
        Cached cached = keys.get(id);
        return cached == null || cached.until().isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(cached.key()));
    }

    /** @param key {@code null} for a destroyed one */
    synchronized void put(UUID id, DataKey key) {
        keys.put(id, new Cached(key, clock.instant().plus(KEPT)));
    }

    synchronized void forget(Collection<UUID> ids) {
        keys.keySet().removeAll(ids);
    }
}
