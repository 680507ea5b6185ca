package cn.chaoyang.scorecard.gateway.lock;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.access.delegation.Delegations;
import cn.chaoyang.scorecard.gateway.indicator.ChangeService;
import cn.chaoyang.scorecard.gateway.lock.CorrectionStep.Kind;
import cn.chaoyang.scorecard.gateway.lock.LockStore.Lock;
import cn.chaoyang.scorecard.gateway.lock.LockedFigures.Correction;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.Parameters.Page;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.reading.Known;
import cn.chaoyang.scorecard.gateway.reading.ReadConnection;
import cn.chaoyang.scorecard.gateway.writing.Transaction;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 更正单: what a month's lock will correct of the one before, why, and who has agreed to it. */
@ApplicationScoped
public class Corrections {

    private static final int LONGEST_REASON = 500;

    /** Of each measure; the rest is in the changes of the indicator. */
    private static final Page RECORDS = new Page(0, 100);

    private final Plan plan;
    private final MonthUnits units;
    private final LockStore locks;
    private final Differences differences;
    private final ChangeService changes;
    private final CorrectionStore store;
    private final ReadConnection ledger;
    private final Transaction transaction;
    private final Delegations delegations;

    Corrections(
            Plan plan,
            MonthUnits units,
            LockStore locks,
            Differences differences,
            ChangeService changes,
            CorrectionStore store,
            ReadConnection ledger,
            Transaction transaction,
            Delegations delegations) {
        this.plan = plan;
        this.units = units;
        this.locks = locks;
        this.differences = differences;
        this.changes = changes;
        this.store = store;
        this.ledger = ledger;
        this.transaction = transaction;
        this.delegations = delegations;
    }

    /**
     * A figure of the lock before that is known differently by now.
     *
     * @param lead the unit that answers for it
     * @param behind what was recorded about the lock's day since, by measure
     * @param covered whether a slip was approved for the figure as it is known now
     * @param steps of its slip, in their order
     * @param moves what the caller may do now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CorrectionSlip")
    public record Slip(
            String indicator,
            String name,
            String lead,
            String lock,
            @Nullable BigDecimal locked,
            @Nullable BigDecimal corrected,
            List<ChangeService.Recorded> behind,
            boolean covered,
            List<CorrectionStep> steps,
            List<Kind> moves) {}

    /** What the lock of the month will correct. */
    List<Slip> of(YearMonth month, Actor reader) {
        return before(month).map(lock -> slips(lock, month, reader)).orElse(List.of());
    }

    /**
     * Takes a step of one slip.
     *
     * @param reason of the draft, or why it is returned
     * @throws ProblemException 403 when it is not theirs, 404 when there is nothing to correct, 409 when the month is locked, the step
     *     does not follow or the figure has moved again, 422 without a reason
     */
    void take(YearMonth month, String indicator, Kind kind, String reason, Actor actor) {
        if (locks.ofMonth(month).isPresent()) {
            throw new ProblemException(ProblemCode.MONTH_LOCKED, "month", month.toString());
        }
        Slip slip = of(month, actor).stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_TO_CORRECT, "indicator", indicator));
        boolean reasoned = kind == Kind.DRAFT || kind == Kind.RETURN;
        if (reasoned && (reason == null || reason.isBlank()) || reason != null && reason.length() > LONGEST_REASON) {
            throw new ProblemException(ProblemCode.BAD_STEP, "reason", "reason");
        }
        transaction.run(connection -> {
            store.takeTurn(connection);
            List<CorrectionStep> steps = steps(connection, slip.lock(), indicator);
            if (!mayTake(kind, month, indicator, steps, actor)) {
                throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
            }
            if (!follows(kind, slip.corrected(), steps)) {
                throw new ProblemException(ProblemCode.NOT_THIS_STEP, null, indicator);
            }
            String onBehalfOf = onBehalfOf(kind, steps, actor);
            if (onBehalfOf != null) {
                delegations.decided(actor, Map.of("months/" + month + "/corrections/" + indicator, onBehalfOf));
            }
            store.append(
                    connection,
                    new CorrectionStep(
                            0,
                            slip.lock(),
                            indicator,
                            kind,
                            slip.locked(),
                            slip.corrected(),
                            reason == null ? null : reason.strip(),
                            actor.name(),
                            actor.unit(),
                            onBehalfOf,
                            null));
            return null;
        });
    }

    /** In whose place they decide on what the drafter has asked for; {@code null} for in their own right. */
    private static String onBehalfOf(Kind kind, List<CorrectionStep> steps, Actor actor) {
        boolean decides = kind == Kind.SIGN || kind == Kind.RETURN;
        return decides ? actor.onBehalfOf(drafter(steps)).orElse(null) : null;
    }

    private static String drafter(List<CorrectionStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.DRAFT)
                .reduce((earlier, later) -> later)
                .map(CorrectionStep::by)
                .orElse(null);
    }

    private List<Slip> slips(Lock lock, YearMonth month, Actor reader) {
        List<Correction> found =
                ledger.read(connection -> differences.since(connection, lock, Known.NOW, Long.MAX_VALUE));
        List<CorrectionStep> all = ledger.read(connection -> store.steps(connection, lock.id()));
        return found.stream()
                .map(difference -> slip(difference, lock, month, all, reader))
                .toList();
    }

    private Slip slip(Correction difference, Lock lock, YearMonth month, List<CorrectionStep> all, Actor reader) {
        List<CorrectionStep> steps = of(all, difference.id());
        return new Slip(
                difference.id(),
                plan.indicator(difference.id()).orElseThrow().name(),
                lead(difference.id(), month),
                lock.id(),
                difference.locked(),
                difference.corrected(),
                changes.since(
                        Known.at(lock.knownAt()),
                        plan.indicator(difference.id()).orElseThrow(),
                        lock.day(),
                        RECORDS),
                difference.slip() != null,
                steps,
                Arrays.stream(Kind.values())
                        .filter(kind -> locks.ofMonth(month).isEmpty())
                        .filter(kind -> follows(kind, difference.corrected(), steps)
                                && mayTake(kind, month, difference.id(), steps, reader))
                        .toList());
    }

    private List<CorrectionStep> steps(Connection connection, String lock, String indicator) throws SQLException {
        return of(store.steps(connection, lock), indicator);
    }

    private static List<CorrectionStep> of(List<CorrectionStep> steps, String indicator) {
        return steps.stream().filter(step -> step.indicator().equals(indicator)).toList();
    }

    /** A slip is written for a figure; once that has moved again, it is written again. */
    private static boolean follows(Kind kind, BigDecimal corrected, List<CorrectionStep> steps) {
        Optional<CorrectionStep> last = steps.stream()
                .reduce((earlier, later) -> later)
                .filter(step -> Differences.same(step.corrected(), corrected));
        Kind stands = last.map(CorrectionStep::kind).orElse(Kind.RETURN);
        return switch (kind) {
            case DRAFT -> stands == Kind.RETURN || stands == Kind.DRAFT;
            case SIGN -> stands == Kind.DRAFT;
            case APPROVE -> stands == Kind.SIGN;
            case RETURN -> stands == Kind.DRAFT || stands == Kind.SIGN;
        };
    }

    private boolean mayTake(Kind kind, YearMonth month, String indicator, List<CorrectionStep> steps, Actor actor) {
        boolean own = lead(indicator, month).equals(actor.unit());
        boolean signs = own && actor.mayReview(actor.unit(), indicator, drafter(steps));
        boolean signed = steps.stream()
                .reduce((earlier, later) -> later)
                .map(CorrectionStep::kind)
                .filter(Kind.SIGN::equals)
                .isPresent();
        return switch (kind) {
            case DRAFT -> own && (actor.is(Role.CLERK) || actor.is(Role.REVIEWER));
            case SIGN -> signs;
            case APPROVE -> actor.is(Role.SUPERVISOR);
            case RETURN -> signed ? actor.is(Role.SUPERVISOR) : signs;
        };
    }

    private String lead(String indicator, YearMonth month) {
        return units.leading(indicator, month);
    }

    private Optional<Lock> before(YearMonth month) {
        return locks.all().stream().filter(lock -> lock.month().isBefore(month)).findFirst();
    }
}
