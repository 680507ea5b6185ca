/** 人才资源统计 (I13): a yearly figure that is signed off, never counted from a register. */
package cn.chaoyang.scorecard.talent.statistic;
