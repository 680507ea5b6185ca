/** Answers from the ledger over HTTP. */
package cn.chaoyang.scorecard.bench.reading;
