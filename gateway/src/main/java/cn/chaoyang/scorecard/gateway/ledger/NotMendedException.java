package cn.chaoyang.scorecard.gateway.ledger;

import org.jspecify.annotations.Nullable;

/** A record that was set aside stays so. */
public class NotMendedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String reason;

    /** @param reason why it cannot be read; {@code null} when there is no such record, or it was seen to already */
    NotMendedException(@Nullable String reason) {
        super(reason == null ? "nothing is set aside there" : reason);
        this.reason = reason;
    }

    public @Nullable String reason() {
        return reason;
    }
}
