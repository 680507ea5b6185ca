package cn.chaoyang.scorecard.gateway.reminder;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.Decision;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.ladder.Ladder;
import cn.chaoyang.scorecard.gateway.ladder.ObligationKind;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The ladders in force. */
@ApplicationScoped
class Ladders {

    private final ReadConnection database;
    private final String district;

    Ladders(ReadConnection database, GatewayConfig config) {
        this.database = database;
        this.district = config.district();
    }

    Ladder inForce(ObligationKind obligation) {
        return decided(obligation).map(Decisions::ladder).orElseGet(() -> Ladder.byDefault(obligation));
    }

    /** Who has decided so and why; empty while nobody has. */
    Optional<Decision> decided(ObligationKind obligation) {
        return database.read(connection ->
                DecisionStore.known(connection, district, Known.NOW).ladder(obligation));
    }
}
