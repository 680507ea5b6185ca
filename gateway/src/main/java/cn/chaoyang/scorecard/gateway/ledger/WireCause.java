package cn.chaoyang.scorecard.gateway.ledger;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.EventCodec;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Causes by their name on the wire, which is also their name in the tables and in the API. */
public final class WireCause {

    private static final Map<Cause, String> NAMES = Arrays.stream(Cause.values())
            .collect(Collectors.toUnmodifiableMap(
                    cause -> cause, cause -> EventCodec.json().convertValue(cause, String.class)));

    private WireCause() {}

    public static String name(Cause cause) {
        return NAMES.get(cause);
    }

    /** @throws IllegalArgumentException for what is no cause's name */
    public static Cause of(String name) {
        return EventCodec.json().convertValue(name, Cause.class);
    }

    public static Set<String> names() {
        return Set.copyOf(NAMES.values());
    }
}
