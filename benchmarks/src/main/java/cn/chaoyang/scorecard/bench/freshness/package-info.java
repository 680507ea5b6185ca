/** From the request that accepts a record to the message that reaches a screen. */
package cn.chaoyang.scorecard.bench.freshness;
