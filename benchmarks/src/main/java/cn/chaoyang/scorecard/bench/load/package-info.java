/** Requests as fast as they are answered, over the loopback. */
package cn.chaoyang.scorecard.bench.load;
