package cn.chaoyang.scorecard.access.idempotency;

import cn.chaoyang.scorecard.access.Refusal;
import cn.chaoyang.scorecard.access.Refusal.Words;
import cn.chaoyang.scorecard.access.RefusedException;

/** Why a key is refused, with the statuses the draft asks for. */
final class IdempotencyProblems {

    private IdempotencyProblems() {}

    static RefusedException malformed() {
        return refused(
                400,
                "idempotency-key",
                new Words("请求有误", "Bad request"),
                new Words(
                        "Idempotency-Key 应为1至128个可见字符，不含空格和引号",
                        "an Idempotency-Key is 1 to 128 visible characters without spaces and quotes"));
    }

    static RefusedException running() {
        return refused(
                409,
                "idempotency-running",
                new Words("正在办理", "Still running"),
                new Words("同一请求正在办理，请稍后再查看结果", "the same request is being carried out: ask again in a moment"));
    }

    static RefusedException reused() {
        return refused(
                422,
                "idempotency-reused",
                new Words("重复使用的请求标识", "Key used before"),
                new Words(
                        "这个 Idempotency-Key 已用于另一项内容不同的请求，没有写入任何数据",
                        "this Idempotency-Key belongs to another request; nothing was written"));
    }

    private static RefusedException refused(int status, String code, Words title, Words detail) {
        return new RefusedException(new Refusal(status, code, title, detail));
    }
}
