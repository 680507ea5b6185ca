package cn.chaoyang.scorecard.gateway.decision;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.Decision.Kind;
import cn.chaoyang.scorecard.gateway.decision.DecisionResource.InForce;
import cn.chaoyang.scorecard.gateway.decision.DecisionResource.Proposal;
import cn.chaoyang.scorecard.gateway.decision.DecisionResource.Proposed;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.LedgerSums;
import cn.chaoyang.scorecard.gateway.reading.PastRates;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;

/** Records decisions and says what holds. */
@ApplicationScoped
public class DecisionService {

    private static final int LONGEST_REASON = 500;

    private final DecisionStore store;
    private final ReadConnection ledger;
    private final Plan plan;
    private final Clock clock;
    private final String district;

    DecisionService(DecisionStore store, ReadConnection ledger, Plan plan, Clock clock, GatewayConfig config) {
        this.store = store;
        this.ledger = ledger;
        this.plan = plan;
        this.clock = clock;
        this.district = config.district();
    }

    InForce inForce(Indicator indicator) {
        LocalDate today = LocalDate.now(clock);
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, Known.NOW);
            Reading reading = decisions.reading(indicator, today);
            Proposal proposal = reading instanceof Reading.Stock stock ? proposal(connection, stock, today) : null;
            return new InForce(
                    decisions.path(indicator, today),
                    decisions.thresholds(indicator),
                    decisions.rates(indicator),
                    proposal,
                    decisions.ruling(indicator, today).orElse(null),
                    decisions.about(indicator));
        });
    }

    private Proposal proposal(Connection connection, Reading.Stock stock, LocalDate today) throws SQLException {
        Instant now = clock.instant();
        return new Proposal(
                PastRates.renewal(connection, district, stock.measure(), today, now)
                        .orElse(null),
                PastRates.pass(connection, district, stock.measure(), stock.pipeline(), now)
                        .orElse(null));
    }

    /** @param indicator {@code null} for all of them */
    Decision record(Proposed proposed, Indicator indicator, String by) {
        if (proposed == null
                || proposed.content() == null
                || !proposed.content().isObject()) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "content", "content");
        }
        String reason = proposed.reason() == null ? "" : proposed.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "reason", "reason");
        }
        Kind kind = kind(proposed.kind());
        JsonNode content = proposed.content();
        DecisionRules rules = new DecisionRules(plan, indicator, day -> value(indicator, day));
        rules.check(read(content, kind));
        return store.record(kind, indicator == null ? null : indicator.id(), content, reason, by);
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "kind", "kind");
        }
    }

    /** As it would be decided, without recording it. */
    public Decision supposed(Indicator indicator, Ruling ruling) {
        new DecisionRules(plan, indicator, day -> null).check(ruling);
        return new Decision(
                Long.MAX_VALUE, Kind.RULING, indicator.id(), DecisionJson.tree(ruling), "", "", clock.instant());
    }

    private static Object read(JsonNode content, Kind kind) {
        try {
            return DecisionJson.read(content, kind);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "content", "content");
        }
    }

    private BigDecimal value(Indicator indicator, LocalDate day) {
        Reading reading = indicator.reading();
        return ledger.read(connection -> reading.on(
                        day,
                        LedgerSums.onDays(
                                connection,
                                district,
                                reading.measures(),
                                new TreeSet<>(reading.daysNeeded(day)),
                                Known.NOW))
                .orElse(BigDecimal.ZERO));
    }
}
