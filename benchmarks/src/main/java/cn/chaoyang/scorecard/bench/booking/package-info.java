/** From facts in the log to the committed ledger. */
package cn.chaoyang.scorecard.bench.booking;
