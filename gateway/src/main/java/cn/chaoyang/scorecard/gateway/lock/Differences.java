package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Correction;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Figure;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was recorded since a lock for days up to its day (更正), and whether a slip has been approved for it. */
@ApplicationScoped
class Differences {

    private final Plan plan;
    private final IndicatorReader indicators;
    private final CorrectionStore store;
    private final String district;

    Differences(Plan plan, IndicatorReader indicators, CorrectionStore store, GatewayConfig config) {
        this.plan = plan;
        this.indicators = indicators;
        this.store = store;
        this.district = config.district();
    }

    /**
     * In the order of the plan; those with an approved slip say so.
     *
     * @param slips the newest step of any slip that is known: what comes after it is not looked at
     */
    List<Correction> since(Connection connection, Lock lock, Known known, long slips) throws SQLException {
        Map<String, Figure> locked = LockedFigures.parse(lock.figures()).indicators().stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure));
        List<CorrectionStep> steps = store.steps(connection, lock.id()).stream()
                .filter(step -> step.id() <= slips)
                .toList();
        // By the rulings of then: a correction is of records, a ruling is told apart.
        Decisions then = DecisionStore.known(connection, district, Known.at(lock.knownAt()));
        return indicators.read(connection, plan.indicators(), lock.day(), known, then).stream()
                .filter(view -> !same(view.value(), value(locked.get(view.id()))))
                .map(view -> correction(view, value(locked.get(view.id())), steps))
                .toList();
    }

    private static Correction correction(IndicatorView view, BigDecimal locked, List<CorrectionStep> steps) {
        Optional<CorrectionStep> approved = newest(steps, view.id())
                .filter(step -> step.kind() == CorrectionStep.Kind.APPROVE && same(step.corrected(), view.value()));
        return new Correction(
                view.id(),
                locked,
                view.value(),
                approved.map(CorrectionStep::id).orElse(null),
                approved.flatMap(step -> reason(steps, view.id())).orElse(null));
    }

    static Optional<CorrectionStep> newest(List<CorrectionStep> steps, String indicator) {
        return of(steps, indicator).reduce((earlier, later) -> later);
    }

    /** As the unit has given it. */
    private static Optional<String> reason(List<CorrectionStep> steps, String indicator) {
        return of(steps, indicator)
                .filter(step -> step.kind() == CorrectionStep.Kind.DRAFT)
                .reduce((earlier, later) -> later)
                .map(CorrectionStep::reason);
    }

    private static Stream<CorrectionStep> of(List<CorrectionStep> steps, String indicator) {
        return steps.stream().filter(step -> step.indicator().equals(indicator));
    }

    private static BigDecimal value(Figure figure) {
        return figure == null ? null : figure.value();
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
