package cn.chaoyang.scorecard.contract;

/** Headers of a record of the log. Nothing that counts stands in them. */
public final class LogHeaders {

    /** By which request the fact came to be, where that one is traced: W3C Trace Context, ASCII. */
    public static final String TRACEPARENT = "traceparent";

    private LogHeaders() {}
}
