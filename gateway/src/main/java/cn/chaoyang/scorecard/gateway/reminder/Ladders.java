package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The ladders in force. */
@ApplicationScoped
class Ladders {

    private final ReadConnection database;
    private final String district;

    Ladders(ReadConnection database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    /** One for each kind of obligation. */
    Map<ObligationKind, Ladder> inForce() {
        Decisions decisions = database.read(connection -> DecisionStore.known(connection, district, Known.NOW));
        return Arrays.stream(ObligationKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> decisions.ladder(kind).map(Decisions::ladder).orElseGet(() -> Ladder.byDefault(kind))));
    }
}
