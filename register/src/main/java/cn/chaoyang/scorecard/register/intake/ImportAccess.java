package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.Set;

/** Who may do what with an import: it is its unit's, or of whoever came after that unit for the register with the workbook. */
final class ImportAccess {

    private ImportAccess() {}

    static void requireUpload(Actor actor) {
        if (!actor.is(Role.CLERK) || actor.unit() == null || actor.isOutside()) {
            throw ProblemException.forbidden("role", Text.of("导入需要经办权限", "Importing needs the role of a clerk"));
        }
        if (!actor.units().exists(actor.unit())) {
            throw ProblemException.forbidden(
                    "unit", Text.of("本单位的工作已由其他单位承接", "Another unit has taken over the work of yours"));
        }
    }

    /** @return the units whose imports the actor sees; {@code null} for all */
    static Set<String> visibleUnits(Actor actor, String workbook) {
        return seesAll(actor) ? null : actor.charge(workbook);
    }

    static void requireSight(Actor actor, ImportJob job) {
        if (!seesAll(actor) && !ofOwnUnit(actor, job)) {
            throw ProblemException.forbidden(
                    "unit",
                    Text.of(
                            "这次导入属于其他单位（" + job.unit() + "）",
                            "This import belongs to another unit (" + job.unit() + ")"));
        }
    }

    /** The file itself holds personal data unmasked: only those who enter such data for the unit get it back. */
    static void requireFile(Actor actor, ImportJob job) {
        requireSight(actor, job);
        if (!actor.is(Role.CLERK) || !ofOwnUnit(actor, job)) {
            throw ProblemException.forbidden(
                    "role",
                    Text.of(
                            "标注文件含未隐去的个人信息，只提供给本单位经办人员；请查看问题列表",
                            "The annotated file holds personal data and is for the unit's clerks only; see the list of errors"));
        }
    }

    static void requireCommit(Actor actor, ImportJob job) {
        requireUpload(actor);
        requireSight(actor, job);
        if (!ofOwnUnit(actor, job)) {
            throw ProblemException.forbidden("unit", Text.of("只能提交本单位的导入", "Only imports of your own unit"));
        }
    }

    /** Of every row is asked again when it is accepted. */
    static void requireAccept(Actor actor, ImportJob job) {
        boolean office = actor.looksAgain(job.unit(), job.workbook());
        if (!office && !actor.isReviewer()) {
            throw ProblemException.forbidden("role", Text.of("此操作需要审核权限", "This needs the role of a reviewer"));
        }
        if (!office && !ofOwnUnit(actor, job)) {
            throw ProblemException.forbidden("unit", Text.of("只能审核本单位的导入", "Only imports of your own unit"));
        }
        if (job.uploadedBy().equals(actor.name())) {
            throw ProblemException.forbidden(
                    "own-entry",
                    Text.of("不能审核自己导入的记录，请由本单位另一位审核人员办理", "Nobody reviews their own entry; ask another reviewer"));
        }
    }

    private static boolean ofOwnUnit(Actor actor, ImportJob job) {
        return actor.charge(job.workbook()).contains(job.unit());
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.LEADER);
    }
}
