package cn.chaoyang.scorecard.gateway.access;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts what each caller has begun and not ended. Whoever has nothing open is forgotten. */
final class InFlight {

    private final int most;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    /** @param most that one caller may have open */
    InFlight(int most) {
        this.most = most;
    }

    /** @return whether there was room; then {@link #end} has to follow */
    boolean begin(String caller) {
        int now = open.merge(caller, 1, Integer::sum);
        if (now > most) {
            end(caller);
            return false;
        }
        return true;
    }

    void end(String caller) {
        open.computeIfPresent(caller, (who, count) -> count == 1 ? null : count - 1);
    }

    int callers() {
        return open.size();
    }
}
