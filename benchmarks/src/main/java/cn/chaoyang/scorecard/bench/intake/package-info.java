/** Workbooks in and out. */
package cn.chaoyang.scorecard.bench.intake;
