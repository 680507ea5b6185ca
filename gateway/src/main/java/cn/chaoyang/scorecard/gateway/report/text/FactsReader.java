package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.access.unit.Units;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.lock.LockStore;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Correction;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Figure;
import cn.chaoyang.scorecard.gateway.plan.Comparator;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.plan.PlanOnDay;
import cn.chaoyang.scorecard.gateway.plan.Target;
import cn.chaoyang.scorecard.gateway.reading.Changes;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.reading.Reading;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.scorecard.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what a lock says. Figures and states are the lock's own; what it does not hold of paths and months is read from the ledger as it was
 * known at the lock, so that it is the same whenever it is read.
 */
@ApplicationScoped
public class FactsReader {

    private final LockStore locks;
    private final Plan plan;
    private final Units units;
    private final IndicatorReader indicators;
    private final ReadConnection ledger;
    private final String district;

    FactsReader(
            LockStore locks,
            Plan plan,
            Units units,
            IndicatorReader indicators,
            ReadConnection ledger,
            GatewayConfig config) {
        this.locks = locks;
        this.plan = plan;
        this.units = units;
        this.indicators = indicators;
        this.ledger = ledger;
        this.district = config.district();
    }

    /**
     * @param months how many months before the lock's the one is that it is compared with
     * @throws cn.chaoyang.scorecard.gateway.problem.ProblemException 404 when there is no such lock
     */
    public Facts read(String lockId, int months) {
        Lock lock = locks.get("lock", lockId);
        LockedFigures figures = LockedFigures.parse(lock.figures());
        Optional<Lock> compared = before(lock, months);
        Optional<Lock> previous = locks.all().stream()
                .filter(other -> other.id().equals(figures.previous()))
                .findFirst();
        return ledger.read(connection -> {
            Decisions decisions = DecisionStore.known(connection, district, Known.at(lock.knownAt()));
            return new Facts(
                    lock.id(),
                    lock.digest(),
                    lock.month(),
                    lock.day(),
                    PlanOnDay.of(plan, units.on(lock.day())),
                    indicatorFacts(connection, lock, figures, decisions, compared),
                    figures.tasks() == null ? List.of() : figures.tasks(),
                    compared.map(Lock::day).orElse(null),
                    previous.map(Lock::day).orElse(null),
                    corrections(connection, lock, figures, previous));
        });
    }

    /** Of locks made later nothing is said: the same lock has to give the same report then too. */
    private Optional<Lock> before(Lock lock, int months) {
        return locks.all().stream()
                .filter(other -> other.month().equals(lock.month().minusMonths(months)))
                .filter(other -> other.lockedAt().isBefore(lock.lockedAt()))
                .findFirst();
    }

    private List<IndicatorFact> indicatorFacts(
            Connection connection, Lock lock, LockedFigures figures, Decisions decisions, Optional<Lock> compared)
            throws SQLException {
        Map<String, Figure> locked = byId(figures);
        Map<String, Figure> then = compared.map(other -> byId(LockedFigures.parse(other.figures())))
                .orElse(Map.of());
        Map<String, List<String>> dimensions = plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .collect(Collectors.toMap(Plan.Action::id, Plan.Action::dimensions));
        List<IndicatorFact> facts = new ArrayList<>();
        for (IndicatorView view :
                indicators.read(connection, plan.indicators(), lock.day(), Known.at(lock.knownAt()), decisions)) {
            Indicator indicator = plan.indicator(view.id()).orElseThrow();
            Optional<Pace> pace = Optional.ofNullable(view.pace());
            Figure figure = locked.get(view.id());
            facts.add(new IndicatorFact(
                    view.id(),
                    view.name(),
                    view.unit(),
                    view.action(),
                    view.leadUnit(),
                    view.leadUnitName(),
                    dimensions.get(view.action()),
                    view.target(),
                    goal(indicator.target()),
                    figure.required(),
                    figure.value(),
                    monthChange(view, decisions.reading(indicator, lock.day()), lock.day()),
                    pace.map(Pace::yearTarget).orElse(null),
                    figure.expected(),
                    figure.forecast(),
                    figure.status(),
                    figure.definition(),
                    pace.map(Pace::expiring).orElse(null),
                    indicator.target().deadline(),
                    compared.map(other -> new IndicatorFact.Before(
                                    other.id(),
                                    then.get(view.id()).value(),
                                    then.get(view.id()).status()))
                            .orElse(null)));
        }
        return facts;
    }

    static String goal(Target target) {
        String number = Wording.figure(target.number(), target.unit());
        return (target.comparator() == Comparator.AT_LEAST ? "达到" : target.printed()) + number;
    }

    private static Map<String, Figure> byId(LockedFigures figures) {
        return figures.indicators().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    /** A count that begins anew on 1 January comes from nothing in that month. */
    private static BigDecimal monthChange(IndicatorView view, Reading reading, LocalDate day) {
        if (view.value() == null) {
            return null;
        }
        LocalDate monthBefore = day.withDayOfMonth(1).minusDays(1);
        if (reading.countsFrom(day).isAfter(monthBefore)) {
            return view.value();
        }
        return view.spark().stream()
                .filter(point -> point.on().equals(monthBefore) && point.value() != null)
                .map(point -> view.value().subtract(point.value()))
                .findFirst()
                .orElse(null);
    }

    private List<CorrectionFact> corrections(
            Connection connection, Lock lock, LockedFigures figures, Optional<Lock> previous) throws SQLException {
        List<CorrectionFact> facts = new ArrayList<>();
        if (previous.isEmpty()) {
            return facts;
        }
        Decisions then = DecisionStore.known(
                connection, district, Known.at(previous.get().knownAt()));
        for (Correction correction : figures.corrections()) {
            Indicator indicator = plan.indicator(correction.id()).orElseThrow();
            facts.add(new CorrectionFact(
                    indicator.id(),
                    indicator.name(),
                    indicator.target().unit(),
                    correction.locked(),
                    correction.corrected(),
                    correction.reason(),
                    causes(
                            connection,
                            then.reading(indicator, previous.get().day()),
                            previous.get(),
                            Known.at(lock.knownAt()))));
        }
        return facts;
    }

    private List<Changes.Line> causes(Connection connection, Reading reading, Lock previous, Known known)
            throws SQLException {
        if (reading instanceof Reading.Ratio) {
            return List.of();
        }
        return Changes.byCause(
                connection,
                district,
                new Changes.Stretch(
                        reading.measures().iterator().next(),
                        reading.countsFrom(previous.day()),
                        previous.day(),
                        previous.knownAt(),
                        known));
    }
}
