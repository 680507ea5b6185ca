package cn.chaoyang.scorecard.gateway.scorecard;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.ledger.Pulse;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerVersion;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All indicators, and how fresh they are. */
@ApplicationScoped
public class ScorecardService {

    private static final String FACTS = ".facts.v";

    private final Plan plan;
    private final IndicatorReader indicators;
    private final ReadConnection ledger;
    private final Pulse pulse;
    private final Clock clock;
    private final boolean sample;
    private final String district;

    ScorecardService(
            Plan plan,
            IndicatorReader indicators,
            ReadConnection ledger,
            Pulse pulse,
            Clock clock,
            GatewayConfig config) {
        this.plan = plan;
        this.indicators = indicators;
        this.ledger = ledger;
        this.pulse = pulse;
        this.clock = clock;
        this.sample = config.sample();
        this.district = config.district();
    }

    /**
     * What follows from one version of the ledger.
     *
     * @param version the one that was read
     */
    record Figured(
            LocalDate on,
            Known known,
            LedgerVersion version,
            List<Positions.Position> positions,
            List<IndicatorView> indicators) {}

    Figured figure(LocalDate on, Known known) {
        return ledger.read(connection -> new Figured(
                on,
                known,
                LedgerVersion.read(connection, district),
                Positions.read(connection),
                indicators.read(connection, plan.indicators(), on, known)));
    }

    /** How fresh it is by now; with these of its indicators. */
    Scorecard now(Figured figured, List<IndicatorView> shown) {
        return new Scorecard(
                figured.on(),
                figured.known().at().orElse(null),
                clock.instant(),
                sample,
                position(figured.positions()),
                shown);
    }

    private Scorecard.Position position(List<Positions.Position> positions) {
        Pulse.Beat beat = pulse.beat();
        Map<String, Instant> completeUpTo = new TreeMap<>();
        positions.stream()
                .filter(position -> position.completeUpTo() != null)
                .forEach(position -> completeUpTo.merge(
                        service(position.topic()), position.completeUpTo(), (a, b) -> a.isBefore(b) ? a : b));
        Instant recordedAt = positions.stream()
                .map(Positions.Position::recordedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Scorecard.Position(
                beat.lagMillis(clock.instant()), beat.lagRecords(), beat.connected(), recordedAt, completeUpTo);
    }

    private static String service(String topic) {
        int end = topic.lastIndexOf(FACTS);
        return end < 0 ? topic : topic.substring(0, end);
    }
}
