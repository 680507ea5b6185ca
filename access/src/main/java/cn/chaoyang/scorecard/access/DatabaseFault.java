package cn.chaoyang.scorecard.access;

import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells from a fault of ours what is none: a database that is busy, and what was sent that it cannot hold. */
public final class DatabaseFault {

    private static final String NO_CONNECTION = "08";
    private static final String NO_RESOURCES = "53";
    private static final String NOT_NOW = "57P";
    private static final String DATA = "22";
    private static final int DEEPEST = 20;

    private DatabaseFault() {}

    /** Whether anything behind it is that no connection was to be had, or that it was lost. */
    public static boolean isBusy(Throwable fault) {
        return isBehind(fault, sql -> {
            String state = sql.getSQLState();
            // The pool has no state to tell.
            return state == null
                    ? String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                    : state.startsWith(NO_CONNECTION) || state.startsWith(NO_RESOURCES) || state.startsWith(NOT_NOW);
        });
    }

    /** Whether anything behind it is a value no column takes: a text with U+0000, a day past the calendar, a number past its range. */
    public static boolean isUnstorable(Throwable fault) {
        return isBehind(
                fault, sql -> sql.getSQLState() != null && sql.getSQLState().startsWith(DATA));
    }

    private static boolean isBehind(Throwable fault, Predicate<SQLException> says) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && says.test(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
