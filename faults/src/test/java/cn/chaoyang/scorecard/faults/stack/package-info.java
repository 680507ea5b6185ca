/** The running stack as whoever breaks it sees it: its processes, their signals, and the way to the broker. */
package cn.chaoyang.scorecard.faults.stack;
