package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.problem.ProblemException;
import java.util.Arrays;

/** Why an accepted record is taken back. Published as a code. */
public enum WithdrawalReason {
    /** 录入错误 */
    ENTERED_IN_ERROR("entered-in-error"),
    /** 重复 */
    DUPLICATE("duplicate"),
    /** 证据被撤回 */
    EVIDENCE_WITHDRAWN("evidence-withdrawn"),
    /** 不属于本区 */
    NOT_IN_DISTRICT("not-in-district");

    private final String code;

    WithdrawalReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static WithdrawalReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.badRequest(
                                "reason",
                                Text.of(
                                        "请选择撤回原因：entered-in-error、duplicate、evidence-withdrawn 或 not-in-district",
                                        "Choose a reason: entered-in-error, duplicate, evidence-withdrawn or not-in-district")));
    }
}
