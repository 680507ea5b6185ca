package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockStore.SignOff;
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
import org.jspecify.annotations.Nullable;

/** The monthly round: what each unit has to confirm, who has, and whether the month is locked. */
@ApplicationScoped
public class Months {

    private static final int LONGEST_NOTE = 500;

    private final Plan plan;
    private final MonthUnits units;
    private final LockStore store;
    private final IndicatorReader indicators;
    private final ReadConnection ledger;
    private final MonthTexts texts;
    private final Signing signing;
    private final Clock clock;

    Months(
            Plan plan,
            MonthUnits units,
            LockStore store,
            IndicatorReader indicators,
            ReadConnection ledger,
            MonthTexts texts,
            Signing signing,
            Clock clock) {
        this.plan = plan;
        this.units = units;
        this.store = store;
        this.indicators = indicators;
        this.ledger = ledger;
        this.texts = texts;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * A month.
     *
     * @param day its last
     * @param over whether it can be locked by now
     * @param lock the id of its lock; {@code null} while it is open
     */
    public record Month(YearMonth month, LocalDate day, boolean over, List<UnitMonth> units, @Nullable String lock) {}

    /**
     * What a unit confirms.
     *
     * @param tasks of its lead that owe words for the month
     * @param signOff {@code null} while it has not
     */
    public record UnitMonth(
            String unit,
            String name,
            List<Moved> indicators,
            List<MonthTexts.TaskWord> tasks,
            @Nullable SignOff signOff) {}

    /** An indicator the unit leads: its figure before the month and at its end. */
    public record Moved(String id, String name, String unit, @Nullable BigDecimal before, @Nullable BigDecimal after) {

        boolean changed() {
            return before == null || after == null ? !Objects.equals(before, after) : before.compareTo(after) != 0;
        }
    }

    Month month(YearMonth month) {
        Map<String, SignOff> signed = store.signOffs(month);
        List<Moved> moved = moved(month);
        LocalDate day = month.atEndOfMonth();
        return new Month(
                month,
                day,
                day.isBefore(LocalDate.now(clock)),
                units.asked(month).stream()
                        .map(unit -> new UnitMonth(
                                unit,
                                units.name(unit, month),
                                ledBy(unit, month, moved),
                                texts.of(unit, month),
                                signed.get(unit)))
                        .toList(),
                store.ofMonth(month).map(Lock::id).orElse(null));
    }

    /**
     * Signs for the actor's unit, and for those that were there in the month and that it came after since.
     *
     * @param zero 零报告: refused when a figure the unit answers for has moved; of tasks it says that nothing has changed where nothing
     *     else was said
     * @throws ProblemException 409 when the month is locked or has not begun, 422 when it is no zero or words are missing
     */
    Month sign(YearMonth month, boolean zero, String note, Actor actor) {
        List<String> own = own(month, actor);
        if (!actor.isReviewer()) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        String text = note == null ? "" : note.strip();
        if (text.length() > LONGEST_NOTE) {
            throw new ProblemException(ProblemCode.BAD_DECISION, "note", "note");
        }
        List<Moved> moved = moved(month);
        List<Moved> changed = own.stream()
                .flatMap(unit -> ledBy(unit, month, moved).stream())
                .filter(Moved::changed)
                .toList();
        if (zero && !changed.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.NOT_ZERO,
                    "zero",
                    changed.stream().map(Moved::name).collect(Collectors.joining("、")));
        }
        List<MonthTexts.TaskWord> missing = texts.missing(own, month);
        if (!zero && !missing.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.TEXTS_MISSING,
                    "zero",
                    missing.stream().map(MonthTexts.TaskWord::id).collect(Collectors.joining("、")));
        }
        signing.sign(month, own, zero, text, actor);
        return month(month);
    }

    /**
     * Says of every task of the actor's unit that nothing has changed, where nothing was said yet.
     *
     * @throws ProblemException 409 when the month is locked or has not begun
     */
    Month unchanged(YearMonth month, Actor actor) {
        texts.unchanged(own(month, actor), month, actor);
        return month(month);
    }

    /** The units the actor speaks for in a month that can be spoken for. */
    private List<String> own(YearMonth month, Actor actor) {
        List<String> own = units.signedBy(String.valueOf(actor.unit()), month);
        if (own.isEmpty()) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
        if (store.ofMonth(month).isPresent()) {
            throw new ProblemException(ProblemCode.MONTH_LOCKED, "month", month.toString());
        }
        if (month.isAfter(YearMonth.now(clock))) {
            throw new ProblemException(ProblemCode.MONTH_NOT_OVER, "month", month.toString());
        }
        return own;
    }

    private List<Moved> ledBy(String unit, YearMonth month, List<Moved> moved) {
        Set<String> own = units.led(unit, month);
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
