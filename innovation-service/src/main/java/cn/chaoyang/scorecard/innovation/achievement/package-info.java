/** 科技成果转化 (I07): which achievement went to which recipient. */
package cn.chaoyang.scorecard.innovation.achievement;
