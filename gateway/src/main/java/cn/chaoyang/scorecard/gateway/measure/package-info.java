/** One measure of the ledger by itself: what indicators, alternatives and supervision read. */
package cn.chaoyang.scorecard.gateway.measure;
