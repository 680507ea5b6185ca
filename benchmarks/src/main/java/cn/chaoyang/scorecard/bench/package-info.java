/** How fast the running system is, measured from outside, each figure beside that of a peer taken in the same run. */
package cn.chaoyang.scorecard.bench;
