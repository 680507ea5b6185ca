package cn.chaoyang.scorecard.local;

/** The stack cannot start; the message is one line that says what to do, in Chinese and English. */
final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
