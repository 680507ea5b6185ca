package cn.chaoyang.scorecard.gateway.report;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.gateway.lock.MonthUnits;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/**
 * Who may do what with a report: the office makes and edits any, a unit's people their own; drafts are theirs to see, what is issued for
 * the district everybody's in business, what a unit issues its own, the office's and the leaders'.
 */
@ApplicationScoped
public class ReportAccess {

    private final MonthUnits units;

    ReportAccess(MonthUnits units) {
        this.units = units;
    }

    /** @param unit {@code null} for the whole district */
    public void requireMake(Actor actor, YearMonth month, String unit) {
        require(makes(actor, month, unit));
    }

    void requireIssue(Actor actor, Report.Head head) {
        require(
                head.unit() == null
                        ? actor.is(Role.SUPERVISOR)
                        : actor.isReviewer() && isOwn(actor, head.month(), head.unit()));
    }

    void requireRead(Actor actor, Report.Head head, boolean issued) {
        require(reads(actor, head, issued));
    }

    boolean reads(Actor actor, Report.Head head, boolean issued) {
        return makes(actor, head.month(), head.unit()) || issued && (head.unit() == null || actor.is(Role.LEADER));
    }

    private boolean makes(Actor actor, YearMonth month, String unit) {
        return actor.is(Role.SUPERVISOR) || unit != null && isOwn(actor, month, unit);
    }

    /** Their own unit's, or that of one it came after since. */
    private boolean isOwn(Actor actor, YearMonth month, String unit) {
        return (actor.is(Role.CLERK) || actor.is(Role.REVIEWER))
                && units.signedBy(String.valueOf(actor.unit()), month).contains(unit);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
    }
}
