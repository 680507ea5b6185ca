/** The ledger made anew from the log. */
package cn.chaoyang.scorecard.bench.rebuild;
