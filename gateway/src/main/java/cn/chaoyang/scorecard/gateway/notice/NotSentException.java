package cn.chaoyang.scorecard.gateway.notice;

/** A message was not taken. */
class NotSentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason one word, for operators; never an address, which may hold a key */
    NotSentException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
