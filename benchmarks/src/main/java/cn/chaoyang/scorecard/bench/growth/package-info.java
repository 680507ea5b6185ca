/** What answers cost as the ledger grows. */
package cn.chaoyang.scorecard.bench.growth;
