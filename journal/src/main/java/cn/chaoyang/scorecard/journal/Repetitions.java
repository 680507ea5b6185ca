package cn.chaoyang.scorecard.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of refusals that repeat themselves one a minute is written, so that a flood cannot fill the journal. */
final class Repetitions {

    private static final Duration WRITTEN_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Map<String, Instant> written;

    /** @param remembered beyond that many the longest written are forgotten */
    Repetitions(int remembered) {
        this.written = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Whether the same was written less than a minute ago. Who is not logged in is known by the address and status alone. */
    synchronized boolean isOne(Occasion occasion, Instant now) {
        String key = occasion.status() + " " + occasion.address();
        if (!occasion.who().equals(Who.ANONYMOUS)) {
            key += " " + occasion.who().name();
            key += occasion.status() == JournaledRequests.TOO_MANY_REQUESTS
                    ? ""
                    : " " + occasion.action() + " " + occasion.object();
        }
        Instant before = written.get(key);
        if (before != null && now.isBefore(before.plus(WRITTEN_AGAIN_AFTER))) {
            return true;
        }
        written.remove(key);
        written.put(key, now);
        return false;
    }
}
