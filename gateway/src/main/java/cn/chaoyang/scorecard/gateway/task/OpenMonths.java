package cn.chaoyang.scorecard.gateway.task;

import java.time.YearMonth;

/** Which months may still be spoken for. */
public interface OpenMonths {

    boolean isLocked(YearMonth month);
}
