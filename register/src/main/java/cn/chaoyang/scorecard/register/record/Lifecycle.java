package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;

/** What may be done to a row in which state. */
final class Lifecycle {

    private Lifecycle() {}

    static <R extends RegisterRecord> R present(R row) {
        if (row == null) {
            throw ProblemException.notFound(
                    "record", Text.of("没有这条记录，或它已被处理", "There is no such record, or it has been dealt with"));
        }
        return row;
    }

    static void requireSubmitted(RegisterRecord row) {
        if (row.state != RecordState.SUBMITTED) {
            throw ProblemException.conflict(
                    "not-submitted",
                    Text.of("「" + row.title() + "」不在待审核状态，请刷新后再办", "“" + row.title() + "” is not waiting for review"));
        }
    }

    static void requireDraft(RegisterRecord row) {
        if (row.state != RecordState.DRAFT) {
            throw ProblemException.conflict(
                    "not-draft", Text.of("「" + row.title() + "」不是草稿，请刷新后再办", "“" + row.title() + "” is not a draft"));
        }
    }

    static void requireLock(RegisterRecord row, int lock) {
        if (row.lockVersion != lock) {
            throw ProblemException.conflict(
                    "changed-meanwhile",
                    Text.of(
                            "「" + row.title() + "」已被他人改动，请核对最新内容后再保存",
                            "“" + row.title() + "” was changed by somebody else; look at it again before saving"));
        }
    }
}
