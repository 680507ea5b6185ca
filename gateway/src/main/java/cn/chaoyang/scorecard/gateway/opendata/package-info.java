/** The figures and what stands behind them as files, stamped with the day, the moment of knowing and the lock. */
package cn.chaoyang.scorecard.gateway.opendata;
