package cn.chaoyang.scorecard.contract;

import java.util.regex.Pattern;

/** Names of the logs. */
public final class Topics {

    /** Every log of facts, of services known and still to come. */
    public static final Pattern FACTS = Pattern.compile("[a-z0-9-]+\\.facts\\.v1");

    private Topics() {}

    /** The log of one service: {@code innovation-service} writes {@code innovation-service.facts.v1}. */
    public static String factsOf(String service) {
        return service + ".facts.v1";
    }
}
