package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.gateway.access.Caller;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockStore.SignOff;
import cn.chaoyang.scorecard.gateway.plan.Indicator;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorReader;
import cn.chaoyang.scorecard.gateway.scorecard.IndicatorView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The monthly round: what each unit has to confirm, who has, and whether the month is locked. */
@ApplicationScoped
public class Months {

    private static final int LONGEST_NOTE = 500;

    private final Plan plan;
    private final LockStore store;
    private final IndicatorReader indicators;
    private final ReadConnection ledger;
    private final Clock clock;

    Months(Plan plan, LockStore store, IndicatorReader indicators, ReadConnection ledger, Clock clock) {
        this.plan = plan;
        this.store = store;
        this.indicators = indicators;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A month.
     *
     * @param day its last
     * @param over whether it can be locked by now
     * @param lock the id of its lock; {@code null} while it is open
     */
    public record Month(YearMonth month, LocalDate day, boolean over, List<UnitMonth> units, String lock) {}

    /**
     * What a unit confirms.
     *
     * @param signOff {@code null} while it has not
     */
    public record UnitMonth(String unit, String name, List<Moved> indicators, SignOff signOff) {}

    /** An indicator the unit leads: its figure before the month and at its end. */
    public record Moved(String id, String name, String unit, BigDecimal before, BigDecimal after) {

        boolean changed() {
            return before == null || after == null ? !Objects.equals(before, after) : before.compareTo(after) != 0;
        }
    }

    /** The units that carry actions of the plan; those sign off. */
    static List<Plan.Unit> units(Plan plan) {
        Set<String> acting = plan.programmes().stream()
                .flatMap(programme -> programme.actions().stream())
                .flatMap(action -> action.units().stream())
                .collect(Collectors.toSet());
        return plan.units().stream().filter(unit -> acting.contains(unit.id())).toList();
    }

    Month month(YearMonth month) {
        Map<String, SignOff> signed = store.signOffs(month);
        List<Moved> moved = moved(month);
        LocalDate day = month.atEndOfMonth();
        return new Month(
                month,
                day,
                day.isBefore(LocalDate.now(clock)),
                units(plan).stream()
                        .map(unit ->
                                new UnitMonth(unit.id(), unit.name(), ledBy(unit.id(), moved), signed.get(unit.id())))
                        .toList(),
                store.ofMonth(month).map(Lock::id).orElse(null));
    }

    /**
     * @param zero 零报告: refused when a figure the unit answers for has moved
     * @throws ProblemException 409 when the month is locked or has not begun, 422 when it is no zero
     */
    Month sign(YearMonth month, boolean zero, String note, Caller caller) {
        if (units(plan).stream().noneMatch(unit -> unit.id().equals(caller.unit()))) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        if (store.ofMonth(month).isPresent()) {
            throw new ProblemException(ProblemCode.MONTH_LOCKED, "month", month.toString());
        }
        if (month.isAfter(YearMonth.now(clock))) {
            throw new ProblemException(ProblemCode.MONTH_NOT_OVER, "month", month.toString());
        }
        String text = note == null ? "" : note.strip();
        if (text.length() > LONGEST_NOTE) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "note", "note");
        }
        List<Moved> changed = ledBy(caller.unit(), moved(month)).stream()
                .filter(Moved::changed)
                .toList();
        if (zero && !changed.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_ZERO,
                    "zero",
                    changed.stream().map(Moved::name).collect(Collectors.joining("、")));
        }
        store.sign(month, new SignOff(caller.unit(), zero, text, caller.username(), clock.instant()));
        return month(month);
    }

    private List<Moved> ledBy(String unit, List<Moved> moved) {
        Set<String> own = plan.indicators().stream()
                .filter(indicator -> indicator.leadUnit().equals(unit))
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return moved.stream().filter(one -> own.contains(one.id())).toList();
    }

    private List<Moved> moved(YearMonth month) {
        return ledger.read(connection -> {
            List<IndicatorView> before = indicators.read(
                    connection, plan.indicators(), month.atDay(1).minusDays(1), Known.NOW);
            Map<String, IndicatorView> after =
                    indicators.read(connection, plan.indicators(), month.atEndOfMonth(), Known.NOW).stream()
                            .collect(Collectors.toMap(IndicatorView::id, view -> view));
            return before.stream()
                    .map(view -> new Moved(
                            view.id(),
                            view.name(),
                            view.unit(),
                            view.value(),
                            after.get(view.id()).value()))
                    .toList();
        });
    }
}
