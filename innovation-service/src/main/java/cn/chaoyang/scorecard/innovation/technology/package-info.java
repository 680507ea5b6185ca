/** 关键核心技术 that were mastered (I06), each on its own evidence. */
package cn.chaoyang.scorecard.innovation.technology;
