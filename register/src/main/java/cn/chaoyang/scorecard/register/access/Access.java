package cn.chaoyang.scorecard.register.access;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import cn.chaoyang.scorecard.register.record.RecordType;
import cn.chaoyang.scorecard.register.record.RegisterRecord;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may write which record: the role and the unit both have to fit, and nobody reviews their own entry. A record is its unit's, or of
 * whoever came after that unit for this register, on the day.
 */
public final class Access {

    private Access() {}

    public static void requireClerk(Actor actor, RecordType<?> type, String unit) {
        requireRole(actor, Role.CLERK, Text.of("此操作需要经办权限", "This needs the role of a clerk"));
        requireUnit(actor, actor.charge(type.name()), unit);
    }

    /** @param filingUnits the units that may file such a record at all, as the type names them */
    public static void requireFiling(Actor actor, RecordType<?> type, Set<String> filingUnits) {
        requireRole(actor, Role.CLERK, Text.of("此操作需要经办权限", "This needs the role of a clerk"));
        Set<String> filing = new TreeSet<>(actor.units().responsible(filingUnits, type.name()));
        boolean admitted = actor.isOutside()
                ? type.admitsOutsideUnits() && actor.units().exists(actor.unit())
                : filing.contains(String.valueOf(actor.unit()));
        if (!admitted) {
            throw ProblemException.forbidden(
                    "unit",
                    Text.of(
                            "这类记录由 " + String.join("、", filing) + " 填报",
                            "Such records are filed by " + String.join(", ", filing)));
        }
    }

    public static void requireReviewer(Actor actor, RecordType<?> type, RegisterRecord open) {
        requireReviewer(actor, type, open.unit, open.enteredBy, open.submittedBy);
    }

    /**
     * The second look: a reviewer's of the unit, a delegate's in their place, or the office's where the unit has one person only.
     *
     * @param askers who has asked for what is decided; {@code null} for nobody
     */
    public static void requireReviewer(Actor actor, RecordType<?> type, String unit, String... askers) {
        boolean office = actor.looksAgain(unit, type.name());
        if (!office && !actor.isReviewer()) {
            throw ProblemException.forbidden("role", Text.of("此操作需要审核权限", "This needs the role of a reviewer"));
        }
        if (!office) {
            requireUnit(actor, actor.reviewed(type.name()), unit);
        }
        if (!mayReview(actor, type, unit, askers)) {
            throw ownEntry();
        }
    }

    /** To be told personal values of a record that the actor's unit keeps. */
    public static void requireKeeping(Actor actor, RecordType<?> type, String unit) {
        requireKeeping(actor);
        requireUnit(actor, actor.charge(type.name()), unit);
    }

    /** To look a person up in what the actor's unit keeps, whichever records that are. */
    public static void requireKeeping(Actor actor) {
        if (!actor.is(Role.REVIEWER)) {
            requireRole(actor, Role.CLERK, Text.of("此操作需要经办或审核权限", "This needs the role of a clerk or a reviewer"));
        }
    }

    /** To ask for what is kept on a person to be destroyed. */
    public static void requireAsking(Actor actor) {
        requireRole(actor, Role.CLERK, Text.of("此操作需要经办权限", "This needs the role of a clerk"));
    }

    /** To decide on that; a review on somebody's behalf is of records only. */
    public static void requireDeciding(Actor actor, String asker) {
        requireRole(actor, Role.REVIEWER, Text.of("此操作需要审核权限", "This needs the role of a reviewer"));
        if (!mayDecide(actor, asker)) {
            throw ownEntry();
        }
    }

    public static boolean mayDecide(Actor actor, String asker) {
        return actor.is(Role.REVIEWER) && !actor.name().equals(asker);
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

    /** Whether the actor sees at all that there are records of the unit: an outside unit sees its own only. */
    public static boolean maySee(Actor actor, String unit) {
        return !actor.isOutside() || unit.equals(actor.unit());
    }

    /** Whether the actor reads what is restricted to the unit that a record belongs to. */
    public static boolean mayReadInFull(Actor actor, RecordType<?> type, String unit) {
        return readInFull(actor, type).contains(unit) || actor.is(Role.SUPERVISOR);
    }

    /** The units of whose records nothing is withheld of the actor, who is no supervisor. */
    public static Set<String> readInFull(Actor actor, RecordType<?> type) {
        return actor.is(Role.CLERK) || actor.is(Role.REVIEWER) ? actor.charge(type.name()) : Set.of();
    }

    public static boolean mayFile(Actor actor, RecordType<?> type, String unit) {
        return actor.mayFile(unit, type.name());
    }

    public static boolean mayReview(Actor actor, RecordType<?> type, RegisterRecord open) {
        return mayReview(actor, type, open.unit, open.enteredBy, open.submittedBy);
    }

    public static boolean mayReview(Actor actor, RecordType<?> type, String unit, String... askers) {
        return actor.mayReview(unit, type.name(), askers);
    }

    private static ProblemException ownEntry() {
        return ProblemException.forbidden(
                "own-entry",
                Text.of("不能审核自己填报的记录，请由本单位另一位审核人员办理", "Nobody reviews their own entry; ask another reviewer"));
    }

    private static void requireRole(Actor actor, Role role, Text detail) {
        if (!actor.is(role)) {
            throw ProblemException.forbidden("role", detail);
        }
    }

    private static void requireUnit(Actor actor, Set<String> charge, String unit) {
        if (!maySee(actor, unit)) {
            throw ProblemException.notFound("record", Text.of("没有这条记录", "There is no such record"));
        }
        if (!charge.contains(unit)) {
            throw ProblemException.forbidden(
                    "unit", Text.of("这条记录属于其他单位（" + unit + "）", "This record belongs to another unit (" + unit + ")"));
        }
    }
}
