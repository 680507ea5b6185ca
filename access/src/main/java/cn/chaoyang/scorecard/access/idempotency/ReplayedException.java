package cn.chaoyang.scorecard.access.idempotency;

import org.jspecify.annotations.Nullable;

/** Instead of a second write: how the first one was answered. */
class ReplayedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String body;

    ReplayedException(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.status = answer.status();
        this.body = answer.body();
    }

    int status() {
        return status;
    }

    @Nullable
    String body() {
        return body;
    }
}
