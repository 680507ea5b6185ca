package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Topics;
import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.decision.DecisionStore;
import cn.chaoyang.scorecard.gateway.decision.Decisions;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Correction;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Figure;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.Patience;
import cn.chaoyang.scorecard.gateway.reading.Positions;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import cn.chaoyang.scorecard.gateway.task.TaskStore;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Locks months, and computes their figures again. */
@ApplicationScoped
public class Locking {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DIGEST_SHOWN = 8;

    private final Plan plan;
    private final MonthUnits units;
    private final LockStore store;
    private final Markers markers;
    private final IndicatorReader indicators;
    private final Differences differences;
    private final CorrectionStore slips;
    private final DecisionStore decisionStore;
    private final TaskStore taskStore;
    private final ReadConnection ledger;
    private final Clock clock;
    private final GatewayConfig config;

    Locking(
            Plan plan,
            MonthUnits units,
            LockStore store,
            Markers markers,
            IndicatorReader indicators,
            Differences differences,
            CorrectionStore slips,
            DecisionStore decisionStore,
            TaskStore taskStore,
            ReadConnection ledger,
            Clock clock,
            GatewayConfig config) {
        this.plan = plan;
        this.units = units;
        this.store = store;
        this.markers = markers;
        this.indicators = indicators;
        this.differences = differences;
        this.slips = slips;
        this.decisionStore = decisionStore;
        this.taskStore = taskStore;
        this.ledger = ledger;
        this.clock = clock;
        this.config = config;
    }

    /** The newest step of each kind, {@code null} for a lock from before there were any. */
    private record Steps(Long tasks, Long slips) {}

    /**
     * Locks a month that has ended: asks every service for a marker, waits until the ledger stands behind all of them, and
     * keeps what the scorecard says then.
     *
     * @param despite why, when units have not signed, or no slip was approved for what it corrects
     * @throws ProblemException 409 when it is locked already or not over, or units have not signed, or corrections are not approved; 503
     *     when a service does not say that everything is out
     */
    Lock lock(YearMonth month, String despite, String by) {
        LocalDate day = month.atEndOfMonth();
        if (!day.isBefore(LocalDate.now(clock))) {
            throw new ProblemException(ProblemCode.MONTH_NOT_OVER, "month", month.toString());
        }
        if (store.ofMonth(month).isPresent()) {
            throw new ProblemException(ProblemCode.MONTH_LOCKED, "month", month.toString());
        }
        List<String> unsigned = unsigned(month);
        boolean saysWhy = despite != null && !despite.isBlank();
        if (!unsigned.isEmpty() && !saysWhy) {
            throw new ProblemException(ProblemCode.NOT_SIGNED_OFF, "despite", String.join("、", unsigned));
        }
        Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        markers.ask();
        awaitMarkersPast(knownAt);
        decisionStore.settle();
        taskStore.settle();
        Optional<Lock> previous = store.all().stream()
                .filter(lock -> lock.month().isBefore(month))
                .findFirst();
        return ledger.read(connection -> {
            Steps steps = new Steps(TaskStore.newest(connection, config.district()), slips.newest(connection));
            LockedFigures locked = figures(connection, day, knownAt, steps, previous);
            List<String> uncovered = uncovered(locked);
            if (!uncovered.isEmpty() && !saysWhy) {
                throw new ProblemException(ProblemCode.CORRECTIONS_OPEN, "despite", String.join("、", uncovered));
            }
            String figures = locked.canonical();
            String digest = LockedFigures.digest(figures);
            Lock lock = new Lock(
                    month + "-" + digest.substring(0, DIGEST_SHOWN),
                    month,
                    day,
                    knownAt,
                    json(Positions.read(connection).stream()
                            .map(p -> Map.of(
                                    "topic", p.topic(), "partition", p.partition(), "nextOffset", p.nextOffset()))
                            .toList()),
                    figures,
                    digest,
                    unsigned.isEmpty() && uncovered.isEmpty() ? null : despite.strip(),
                    by,
                    clock.instant());
            if (!store.keep(lock)) {
                throw new ProblemException(ProblemCode.MONTH_LOCKED, "month", month.toString());
            }
            return lock;
        });
    }

    List<String> unsigned(YearMonth month) {
        Map<String, LockStore.SignOff> signed = store.signOffs(month);
        return units.asked(month).stream()
                .filter(unit -> !signed.containsKey(unit))
                .map(unit -> units.name(unit, month))
                .toList();
    }

    private List<String> uncovered(LockedFigures locked) {
        return locked.corrections().stream()
                .filter(correction -> correction.slip() == null)
                .map(correction -> plan.indicator(correction.id()).orElseThrow().name())
                .toList();
    }

    /** The figures of a lock, computed again from the ledger and the decisions as they are now. */
    LockedFigures again(Lock lock) {
        Optional<Lock> previous = store.all().stream()
                .filter(other -> other.month().isBefore(lock.month()))
                .filter(other ->
                        other.id().equals(LockedFigures.parse(lock.figures()).previous()))
                .findFirst();
        LockedFigures kept = LockedFigures.parse(lock.figures());
        Steps steps = new Steps(kept.steps(), kept.slips());
        return ledger.read(connection -> figures(connection, lock.day(), lock.knownAt(), steps, previous));
    }

    private LockedFigures figures(
            Connection connection, LocalDate day, Instant knownAt, Steps steps, Optional<Lock> previous)
            throws SQLException {
        Known known = Known.at(knownAt);
        Decisions decisions = DecisionStore.known(connection, config.district(), known);
        List<IndicatorView> views = indicators.read(connection, plan.indicators(), day, known, decisions);
        List<Correction> corrections = previous.isPresent()
                ? differences.since(connection, previous.get(), known, steps.slips() == null ? 0 : steps.slips())
                : List.of();
        return new LockedFigures(
                day,
                knownAt,
                decisions.newest(),
                views.stream().map(Figure::of).toList(),
                previous.map(Lock::id).orElse(null),
                corrections,
                steps.tasks(),
                steps.tasks() == null ? null : tasks(connection, day, steps.tasks()),
                steps.slips());
    }

    private List<LockedTask> tasks(Connection connection, LocalDate day, long steps) throws SQLException {
        return TaskStore.known(connection, config.district(), steps).stream()
                .map(task -> LockedTask.of(task, YearMonth.from(day)))
                .toList();
    }

    private void awaitMarkersPast(Instant moment) {
        if (!Patience.until(PATIENCE, () -> behind(moment).isEmpty())) {
            throw new ProblemException(ProblemCode.NOT_COMPLETE, null, String.join("、", behind(moment)));
        }
    }

    /** Services that have not said yet that everything they accepted by then is in their log, or whose log is not read so far. */
    private List<String> behind(Instant moment) {
        List<Positions.Position> positions = ledger.read(Positions::read);
        return config.routes().keySet().stream()
                .sorted()
                .filter(service -> {
                    List<Positions.Position> own = positions.stream()
                            .filter(p -> p.topic().equals(Topics.factsOf(service + "-service")))
                            .toList();
                    return own.isEmpty() || own.stream().anyMatch(p -> !past(p, moment));
                })
                .toList();
    }

    private static boolean past(Positions.Position position, Instant moment) {
        return position.completeUpTo() != null
                && !position.completeUpTo().isBefore(moment)
                && position.recordedAt().isAfter(moment);
    }

    private static String json(Object value) {
        try {
            return EventCodec.json().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
