package cn.chaoyang.scorecard.register.access;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import java.util.Arrays;
import java.util.Set;

/** Who may write what: the role and the unit both have to fit, and nobody reviews their own entry. */
public final class Access {

    private Access() {}

    public static void requireClerk(Actor actor, String unit) {
        requireRole(actor, Role.CLERK, Text.of("此操作需要经办权限", "This needs the role of a clerk"));
        requireUnit(actor, unit);
    }

    /** @param filingUnits the units that may file such a record at all */
    public static void requireFiling(Actor actor, Set<String> filingUnits) {
        requireRole(actor, Role.CLERK, Text.of("此操作需要经办权限", "This needs the role of a clerk"));
        if (!filingUnits.contains(actor.unit())) {
            throw ProblemException.forbidden(
                    "unit",
                    Text.of(
                            "这类记录由 " + String.join("、", filingUnits) + " 填报",
                            "Such records are filed by " + String.join(", ", filingUnits)));
        }
    }

    public static void requireReviewer(Actor actor, RegisterRecord open) {
        requireReviewer(actor, open.unit, open.enteredBy, open.submittedBy);
    }

    /** @param askers who has asked for what is decided; {@code null} for nobody */
    public static void requireReviewer(Actor actor, String unit, String... askers) {
        requireRole(actor, Role.REVIEWER, Text.of("此操作需要审核权限", "This needs the role of a reviewer"));
        requireUnit(actor, unit);
        if (Arrays.asList(askers).contains(actor.name())) {
            throw ProblemException.forbidden(
                    "own-entry",
                    Text.of("不能审核自己填报的记录，请由本单位另一位审核人员办理", "Nobody reviews their own entry; ask another reviewer"));
        }
    }

    /** To be told personal values of what the unit keeps. */
    public static void requireKeeping(Actor actor, String unit) {
        if (!actor.is(Role.REVIEWER)) {
            requireRole(actor, Role.CLERK, Text.of("此操作需要经办或审核权限", "This needs the role of a clerk or a reviewer"));
        }
        requireUnit(actor, unit);
    }

    /** To read what the ledger is compared with. */
    public static void requireComparing(Actor actor) {
        if (!actor.is(Role.LEDGER)) {
            requireRole(actor, Role.SUPERVISOR, Text.of("此操作需要督查权限", "This needs the role of a supervisor"));
        }
    }

    /** To read the audit trail across units, and to anchor it. */
    public static void requireAuditing(Actor actor) {
        requireRole(actor, Role.AUDIT_ADMIN, Text.of("此操作需要安全审计权限", "This needs the role of an auditor"));
    }

    /** To be told whether the audit trail is whole, and what it was anchored at. */
    public static void requireVerifying(Actor actor) {
        if (!actor.is(Role.SUPERVISOR)) {
            requireAuditing(actor);
        }
    }

    /** Whether the actor reads what is restricted to the unit that a record belongs to. */
    public static boolean mayReadInFull(Actor actor, String unit) {
        boolean own = unit.equals(actor.unit()) && (actor.is(Role.CLERK) || actor.is(Role.REVIEWER));
        return own || actor.is(Role.SUPERVISOR);
    }

    public static boolean mayFile(Actor actor, String unit) {
        return actor.is(Role.CLERK) && unit.equals(actor.unit());
    }

    public static boolean mayReview(Actor actor, RegisterRecord open) {
        return mayReview(actor, open.unit, open.enteredBy, open.submittedBy);
    }

    public static boolean mayReview(Actor actor, String unit, String... askers) {
        return actor.is(Role.REVIEWER)
                && unit.equals(actor.unit())
                && !Arrays.asList(askers).contains(actor.name());
    }

    private static void requireRole(Actor actor, Role role, Text detail) {
        if (!actor.is(role)) {
            throw ProblemException.forbidden("role", detail);
        }
    }

    private static void requireUnit(Actor actor, String unit) {
        if (!unit.equals(actor.unit())) {
            throw ProblemException.forbidden(
                    "unit", Text.of("这条记录属于其他单位（" + unit + "）", "This record belongs to another unit (" + unit + ")"));
        }
    }
}
