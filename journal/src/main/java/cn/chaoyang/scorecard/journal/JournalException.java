package cn.chaoyang.scorecard.journal;

/** The journal cannot be written or read; what was to be journaled must not go on. */
public class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
