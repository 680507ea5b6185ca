package cn.chaoyang.scorecard.contract;

/** Bytes of a log that are no event of this contract. The message names what is wrong, never the payload. */
public class UnreadableEventException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message) {
        super(message);
    }

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
